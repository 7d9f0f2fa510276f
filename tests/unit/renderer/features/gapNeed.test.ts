import { expect, test } from 'vitest';
import { needOfGap } from '../../../../src/renderer/features/competencies/gaps/gapNeed.ts';
import { needFactsSchema } from '../../../../src/shared/domain/need.ts';
import { gapsOf } from '../../../../src/shared/domain/ratings/gaps.ts';
import { aLongHistory } from '../../../helpers/ratingHistory.ts';

test('a gap as a need keeps the figures of everybody one by one, and the competency that it was seen in', () => {
  const history = aLongHistory({ rounds: 5, competencies: 6, until: '2026-11-20' });
  const gaps = gapsOf(history, '2026-11-20');
  const needs = gaps.map((gap) => ({ gap, need: needOfGap(gap, 'Listening', history.framework) }));
  expect(needs).toHaveLength(6);
  for (const { gap, need } of needs) {
    expect(needFactsSchema.parse(need)).toEqual(need);
    expect(need).toMatchObject({ originKind: 'rating', originId: `${history.framework.id}:${gap.competencyId}` });
    expect(need.detail).toContain(`: ${gap.self?.value} on `);
    for (const { point } of gap.others) expect(need.detail).toContain(`: ${point.value} on `);
    expect(need.aim).toBe(gap.reading === 'blind' ? 'build-on' : 'close');
  }
});
