import { expect, test } from 'vitest';
import { clientsInWords } from '../../../../../src/renderer/features/readiness/clientsInWords.ts';

const clients = (count: number) => Array.from({ length: count }, (_, index) => `Client ${index + 1}`);

test('a few clients are named, each once; of many the first five and how many more', () => {
  expect(clientsInWords(['Client 2'])).toBe('Client 2');
  expect(clientsInWords(['Client 2', 'Client 2', 'Client 3'])).toBe('Client 2 and Client 3');
  expect(clientsInWords(clients(6))).toBe('Client 1, Client 2, Client 3, Client 4, Client 5 and Client 6');
  expect(clientsInWords(clients(9))).toBe('Client 1, Client 2, Client 3, Client 4, Client 5 and 4 more');
});
