// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { LostEvidence } from '../../../../../src/renderer/features/evidence/board/LostEvidence.tsx';
import type { Evidence } from '../../../../../src/shared/domain/evidence.ts';
import { aLink } from '../../../../helpers/evidence.ts';
import { aScreen, type Screen } from '../../aScreen.tsx';

vi.mock('../../../../../src/renderer/api/channel.ts', () => ({
  createChannel: () => ({ request: async () => ({ ok: true, data: [] }) }),
}));

let screen: Screen;
afterEach(() => screen.remove());

const piece: Evidence = {
  id: 'one',
  kind: 'passage',
  sourceKind: 'reflection',
  sourceId: 'r',
  sourceTitle: 'Three weeks on',
  happenedOn: '2026-02-02',
  opensIn: { kind: 'reflection', id: 'r' },
  quote: 'I waited.',
  detachedAt: '2026-03-01T10:00:00Z',
  links: [aLink('own-1', '1.2')],
};
const lost = ['1.2', '1.3'].map((reference) => ({ criterionId: `own-1:${reference}`, reference, pieces: 1 }));

test('under a filter, a criterion that is gone says so where none of its evidence is of the choice', async () => {
  const placed = { 'own-1:1.2': { total: 1, rows: [piece] } };
  screen = await aScreen(<LostEvidence unitId="own-1" lost={lost} placed={placed} />);
  const [first, second] = [...document.querySelectorAll('article')].map(({ textContent }) => textContent);
  expect(first).toContain('I waited.');
  expect(first).not.toContain('No evidence of this choice.');
  expect(second).toContain('1.3 1 piece of evidence');
  expect(second).toContain('No evidence of this choice.');
});

test('a piece whose words are gone leads to its text, to be put on other words there', async () => {
  const placed = { 'own-1:1.2': { total: 1, rows: [piece] } };
  screen = await aScreen(<LostEvidence unitId="own-1" lost={lost.slice(0, 1)} placed={placed} />);
  const link = [...document.querySelectorAll('a')].find(({ textContent }) => textContent === 'Re-attach in its text');
  expect(link?.getAttribute('href')).toContain('/reflections/r?evidence=one');
});
