import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gapsOf } from '../../../../../src/shared/domain/ratings/gaps.ts';
import { SELF_KEY } from '../../../../../src/shared/domain/ratings/person.ts';
import { aHistory, oneToTen } from '../../../../helpers/ratingHistory.ts';

const TODAY = '2026-11-20';

test('the latest of oneself stands against the latest of everybody else, with how many there are', () => {
  const history = aHistory(
    ['listening'],
    [
      { on: '2026-01-10', scores: { listening: 1 } },
      { on: '2026-02-10', by: 'client Client 1', scores: { listening: 1 } },
      { on: '2026-03-10', by: 'client Client 1', scores: { listening: 4 } },
      { on: '2026-04-10', by: 'supervisor Supervisor', scores: { listening: 5 } },
      { on: '2026-05-10', scores: { listening: 3 } },
      { on: '2026-12-01', scores: { listening: 5 } },
    ],
  );
  const [gap] = gapsOf(history, TODAY);
  expect(gap?.self).toMatchObject({ value: 3, n: 2, ratedOn: '2026-05-10' });
  expect(gap?.others.map(({ person, point }) => [person.who, point.value, point.n])).toEqual([
    ['Client 1', 4, 2],
    ['Supervisor', 5, 1],
  ]);
  expect(gap).toMatchObject({
    byOthers: 3,
    reading: 'blind',
    widest: { difference: 2, person: { who: 'Supervisor' } },
  });
});

/** One's own latest, then the latest of three others. */
test.each([
  [3, [3, 3, 3], 'open'],
  [3, [4, 4, 5], 'blind'],
  [4, [2, 3, 1], 'hidden'],
  [3, [4, 3, 2], 'mixed'],
  [3, [4, 4, 3], 'mixed'],
  [3, [5, 5], 'too-few'],
  [null, [4, 4, 4], 'others-only'],
  [null, [4], 'too-few'],
  [3, [], 'self-only'],
])('%s against %j reads as %s', (self, others, reading) => {
  const rounds = others.map((score, index) => ({
    on: '2026-03-10',
    by: `client Client ${index + 1}`,
    scores: { listening: score },
  }));
  const own = { on: '2026-03-01', scores: { listening: self } };
  const [gap] = gapsOf(aHistory(['listening'], [own, ...rounds]), TODAY);
  expect(gap?.reading).toBe(reading);
});

test('on 1–10 a difference of two steps is a shade, of three a gap', () => {
  const against = (score: number) =>
    gapsOf(
      aHistory(
        ['listening'],
        [
          { on: '2026-03-01', scale: oneToTen, scores: { listening: 5 } },
          ...[1, 2, 3].map((client) => ({
            on: '2026-03-10',
            by: `client Client ${client}`,
            scale: oneToTen,
            scores: { listening: score },
          })),
        ],
        { scale: oneToTen },
      ),
      TODAY,
    )[0]?.reading;
  expect([against(7), against(8)]).toEqual(['open', 'blind']);
});

test('nobody rated it: no line; a retired competency keeps its line', () => {
  const history = aHistory(['listening', 'old'], [{ on: '2026-03-01', scores: { old: 2 } }], { retired: ['old'] });
  expect(gapsOf(history, TODAY).map(({ competencyId }) => competencyId)).toEqual(['old']);
});

test('whatever was rated, no figure stands in a gap that nobody gave, and under three by others nothing is read', () => {
  const score = fc.integer({ min: 1, max: 5 });
  const rounds = fc.array(fc.record({ by: fc.constantFrom('self', 'client Client 1', 'peer Peer'), score }));
  fc.assert(
    fc.property(rounds, (given) => {
      const history = aHistory(
        ['listening'],
        given.map(({ by, score: listening }) => ({ on: '2026-03-01', by, scores: { listening } })),
      );
      for (const { self, others, byOthers, reading } of gapsOf(history, TODAY)) {
        for (const [key, value] of [
          ...(self ? [[SELF_KEY, self.value] as const] : []),
          ...others.map(({ person, point }) => [person.key, point.value] as const),
        ]) {
          const last = given.findLast(({ by }) => (by === 'self' ? SELF_KEY : by.replace(' ', ':')) === key);
          expect(value).toBe(last?.score);
        }
        expect(byOthers).toBe(given.filter(({ by }) => by !== 'self').length);
        if (others.length > 0 && byOthers < 3) expect(reading).toBe('too-few');
      }
    }),
  );
});
