import { expect, test } from 'vitest';
import { alikeFirst } from '../../../../../src/renderer/features/evidence/board/alikeFirst.ts';
import { takenAlong } from '../../../../../src/renderer/features/evidence/board/useAlsoUse.ts';
import type { Evidence } from '../../../../../src/shared/domain/evidence.ts';
import { aCriterion, aLink, aUnit } from '../../../../helpers/evidence.ts';

const evidence = (...references: string[]): Evidence => ({
  id: 'one',
  kind: 'passage',
  sourceKind: 'reflection',
  sourceId: 'r',
  sourceTitle: 'Three weeks on',
  happenedOn: '2026-02-02',
  opensIn: { kind: 'reflection', id: 'r' },
  quote: 'I waited.',
  detachedAt: null,
  links: references.map((reference) => aLink('old', reference)),
});
const old = aUnit({ id: 'old', criteria: [aCriterion('1.1', { corresponds: ['new:1.3'] }), aCriterion('1.2')] });
const current = aUnit({
  id: 'new',
  criteria: [aCriterion('1.1'), aCriterion('1.2', { corresponds: ['old:1.1'] }), aCriterion('1.3')],
});

test('criteria that ask for much the same come first, whichever of the two says so, and those that it has are left out', () => {
  const others = alikeFirst([old, current], evidence('1.1'), 'old:1.1');
  expect(others.map(({ id, isAlike }) => [id, isAlike])).toEqual([
    ['new:1.2', true],
    ['new:1.3', true],
    ['old:1.2', false],
    ['new:1.1', false],
  ]);
});

test('under a criterion that a unit has no longer, all others are still offered', () => {
  const others = alikeFirst([current], evidence('9.9'), 'old:9.9');
  expect(others.map(({ id }) => id)).toEqual(['new:1.1', 'new:1.2', 'new:1.3']);
});

test('a piece that stands nowhere in particular takes nothing along; under a criterion its justification, not its items', () => {
  const counting = aUnit({
    id: 'counts',
    criteria: [aCriterion('1.1', { items: [{ id: 'way', singular: 'way', plural: 'ways', atLeast: 2 }] })],
  });
  const link = aLink('old', '1.1', {
    justification: 'I waited.',
    strength: 'partly',
    items: [{ item: 'way', label: 'x' }],
  });
  const piece = { ...evidence(), links: [link] };
  expect(alikeFirst([counting], piece, null)).toMatchObject([
    { id: 'counts:1.1', isAlike: false, items: [{ id: 'way' }] },
  ]);
  expect(takenAlong(piece, null)).toEqual({ justification: '', strength: 'supports', items: [] });
  expect(takenAlong(piece, 'old:1.1')).toEqual({ justification: 'I waited.', strength: 'partly', items: [] });
});
