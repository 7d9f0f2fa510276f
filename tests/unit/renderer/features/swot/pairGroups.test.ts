import { expect, test } from 'vitest';
import { pairGroups } from '../../../../../src/renderer/features/swot/pairGroups.ts';
import type { Quadrant } from '../../../../../src/shared/domain/swot.ts';

const item = (id: string, quadrant: Quadrant) => ({ id, quadrant });
const pair = { id: 'p', insideId: 'a', outsideId: 'b', sentence: '', need: null };
const titles = (...items: ReturnType<typeof item>[]) => pairGroups(items, [pair]).map(({ title }) => title);

test('a pair stands under what is done with it, also after one of its items moved along its side', () => {
  expect(titles(item('a', 'strength'), item('b', 'threat'))).toEqual(['Use a strength against a threat']);
  expect(titles(item('a', 'weakness'), item('b', 'threat'))).toEqual(['Guard where a weakness meets a threat']);
});

test('a pair of which an item moved to the other side is still shown, where it can be removed', () => {
  expect(titles(item('a', 'threat'), item('b', 'threat'))).toEqual(['No longer inside with outside']);
  expect(titles(item('a', 'threat'), item('b', 'strength'))).toEqual(['No longer inside with outside']);
  expect(titles(item('a', 'strength'), item('b', 'weakness'))).toEqual(['No longer inside with outside']);
});
