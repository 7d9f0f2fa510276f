import { expect, test } from 'vitest';
import { firstName, namesUsed } from '../../../../../src/renderer/features/ratings/raterNames.ts';

const by = (source: 'self' | 'client' | 'supervisor' | 'peer', who: string, clientId: string | null = null) => ({
  source,
  who,
  clientId,
});

test('names used before are offered by who rates, those of clients in the register not', () => {
  const rounds = [by('peer', 'Peer 2'), by('peer', 'Peer 1'), by('peer', 'Peer 2'), by('client', 'Client 1', 'an id')];
  expect(namesUsed(rounds, 'peer')).toEqual(['Peer 2', 'Peer 1']);
  expect(namesUsed([...rounds, by('client', 'Heron')], 'client')).toEqual(['Heron']);
});

test('a supervisor is taken for the one before, a peer for somebody new', () => {
  expect(firstName([], 'supervisor')).toBe('My supervisor');
  expect(firstName([by('supervisor', 'Supervisor')], 'supervisor')).toBe('Supervisor');
  expect(firstName([], 'peer')).toBe('Peer 1');
  expect(firstName([by('peer', 'Peer 1')], 'peer')).toBe('Peer 2');
  expect(firstName([by('peer', 'Peer 1')], 'client')).toBe('');
});
