import { expect, test } from 'vitest';
import type { RatingSource } from '../../../../../src/shared/domain/rating.ts';
import { placesOfDay, titlesOf } from '../../../../../src/shared/domain/ratings/sameDay.ts';

const round = (id: string, ratedOn: string, by = 'self', frameworkId = 'core') => {
  const [source = 'self', ...who] = by.split(' ');
  return {
    id,
    ratedOn,
    source: source as RatingSource,
    who: who.join(' '),
    frameworkId,
    frameworkName: frameworkId === 'core' ? 'Core' : 'ICF',
  };
};

test('rounds by one person on one day have their place in it, in the order in which they were made', () => {
  const rounds = [round('b', '2026-02-02'), round('a', '2026-02-02'), round('c', '2026-02-02', 'client Client 2')];
  expect([...placesOfDay([...rounds, round('d', '2026-02-03')])]).toEqual([
    ['a', '1st that day'],
    ['b', '2nd that day'],
  ]);
  const many = Array.from({ length: 22 }, (_, index) => round(String(index).padStart(2, '0'), '2026-02-02'));
  const words = [...placesOfDay(many).values()];
  expect([2, 3, 10, 11, 12, 20, 21].map((index) => words[index])).toEqual([
    '3rd that day',
    '4th that day',
    '11th that day',
    '12th that day',
    '13th that day',
    '21st that day',
    '22nd that day',
  ]);
});

test('in a list they are told apart by their framework, and by their place in it where that is the same', () => {
  const rounds = [
    round('a', '2026-02-02'),
    round('b', '2026-02-02', 'self', 'icf'),
    round('c', '2026-02-02', 'self', 'icf'),
    round('d', '2026-02-02', 'peer Peer'),
    round('e', '2026-02-03'),
    round('f', '2026-02-04'),
    round('g', '2026-02-04'),
  ];
  expect([...titlesOf(rounds).values()]).toEqual([
    'Myself, Core',
    'Myself, ICF, 1st that day',
    'Myself, ICF, 2nd that day',
    'Peer',
    'Myself',
    'Myself, 1st that day',
    'Myself, 2nd that day',
  ]);
});
