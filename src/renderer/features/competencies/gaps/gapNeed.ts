import type { NeedFacts } from '../../../../shared/domain/need.ts';
import type { RatingHistory } from '../../../../shared/domain/rating.ts';
import type { Gap, LatestPoint } from '../../../../shared/domain/ratings/gaps.ts';
import { type Person, personName, SELF_KEY } from '../../../../shared/domain/ratings/person.ts';
import { counted } from '../../../ui/counted.ts';
import { dayInShort } from '../../../ui/days.ts';
import { scoreInShort } from '../inWords.ts';
import { readingWords } from './readings.ts';

const myself: Person = { key: SELF_KEY, source: 'self', who: '' };

function lineOf(person: Person, point: LatestPoint): string {
  return `${personName(person)}: ${scoreInShort(point)} on ${dayInShort(point.ratedOn)}, ${counted(point.n, 'rating')} in all`;
}

/**
 * A gap as a development need, with the figures that it was seen in: everybody's latest, one by one. Where others see
 * more than oneself it is something to build on.
 */
export function needOfGap(
  gap: Gap,
  name: string,
  { id, name: framework, scale }: RatingHistory['framework'],
): NeedFacts {
  const lines = [
    `${framework}, ${scale.least} to ${scale.most}.`,
    ...(gap.self ? [lineOf(myself, gap.self)] : []),
    ...gap.others.map(({ person, point }) => lineOf(person, point)),
    readingWords[gap.reading].long,
  ];
  return {
    title: name.slice(0, 200),
    detail: lines.join('\n').slice(0, 4_000),
    aim: gap.reading === 'blind' ? 'build-on' : 'close',
    originKind: 'rating',
    originId: `${id}:${gap.competencyId}`,
  };
}
