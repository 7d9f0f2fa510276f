import { expect, test } from 'vitest';
import { commandGroups } from '../../../../../src/renderer/features/search/paletteGroups.ts';

const run = () => {};
const commands = [
  { id: 'trash', group: 'Go to', label: 'Trash', run },
  { id: 'new', group: 'Write', label: 'New reflection: Kolb’s learning cycle', keywords: 'write begin', run },
  { id: 'lock', group: 'Journal', label: 'Lock the journal', run },
] as const;

const idsFor = (typed: string) => commandGroups(commands, typed).flatMap(({ items }) => items.map(({ id }) => id));

test('writing comes before going, and locking last', () => {
  expect(idsFor('')).toEqual(['new', 'trash', 'lock']);
});

test('the beginnings of words find a command, in any order and through its keywords', () => {
  expect(idsFor('kolb ref')).toEqual(['new']);
  expect(idsFor('begin')).toEqual(['new']);
  expect(idsFor('ock')).toEqual([]);
});

test('with nothing typed, a long group shows its first lines only', () => {
  const many = Array.from({ length: 20 }, (_, index) => ({
    id: `${index}`,
    group: 'Write' as const,
    label: 'New',
    run,
  }));
  expect(commandGroups(many, '').flatMap(({ items }) => items).length).toBe(7);
  expect(commandGroups(many, 'new').flatMap(({ items }) => items).length).toBe(20);
});
