import { competenciesOf, type Framework, type Scale, scoreWord } from '../../../shared/domain/framework.ts';
import type { RatingHistory } from '../../../shared/domain/rating.ts';
import { type Person, personName } from '../../../shared/domain/ratings/person.ts';
import type { RatedPoint } from '../../../shared/domain/ratings/series.ts';
import { counted } from '../../ui/counted.ts';
import { dayInShort } from '../../ui/days.ts';

/** A value with one decimal where it needs one: `3`, `5.5`. */
export const valueInWords = (value: number): string => String(Math.round(value * 10) / 10);

/** `1–5` */
const reach = ({ least, most }: Scale): string => `${least}–${most}`;

/** `3`, `3 (often)`, or `5.5, converted from 3 on 1–5`. */
function scoreInWords({ value, converted, score, scale }: RatedPoint): string {
  if (converted) return `${valueInWords(value)}, converted from ${score} on ${reach(scale)}`;
  const word = scoreWord(scale, score);
  return word === '' ? valueInWords(value) : `${valueInWords(value)} (${word})`;
}

/** `3` of a score as it was given, `5.5*` of one that was converted. */
export const scoreInShort = ({ value, converted }: RatedPoint): string =>
  `${valueInWords(value)}${converted ? '*' : ''}`;

/** What a point says and where it leads, in a line; with its round’s place in the day where there are several (`placesOfDay`). */
export function pointInWords(
  competency: string,
  person: Pick<Person, 'source' | 'who'>,
  point: RatedPoint,
  places?: ReadonlyMap<string, string>,
): string {
  const { confidence, evidenceIds, ratedOn, note } = point;
  const place = places?.get(point.roundId);
  const day = place === undefined ? dayInShort(ratedOn) : `${dayInShort(ratedOn)}, ${place}`;
  const parts = [
    `${competency}, ${personName(person)}: ${scoreInWords(point)}, ${day}`,
    confidence === null ? '' : `confidence ${confidence}`,
    evidenceIds.length === 0 ? 'no evidence' : counted(evidenceIds.length, 'piece of evidence', 'pieces of evidence'),
    note === '' ? '' : `“${note.length > 140 ? `${note.slice(0, 139)}…` : note}”`,
  ];
  return `${parts.filter((part) => part !== '').join('; ')}.`;
}

/** The path of a round; with a competency, to what it says of it and the evidence behind that. */
export const roundPath = (roundId: string, competencyId?: string): string =>
  `/competencies/rounds/${roundId}${competencyId === undefined ? '' : `?competency=${competencyId}`}`;

/** Names of competencies by id; a retired one is told as such. */
export function namesOf({ framework, retired }: Pick<RatingHistory, 'framework' | 'retired'>): Map<string, string> {
  return new Map(
    competenciesOf(framework).map(({ id, name }) => [id, retired.includes(id) ? `${name} (retired)` : name]),
  );
}

/** The words of a step at an axis: its name where all names are short, else its number. */
export function tickOf({ least, words }: Scale): (step: number) => string {
  const areShort = words.length > 0 && words.every((word) => word.length <= 14);
  return (step) => (areShort ? `${step} ${words[step - least] ?? ''}` : String(step));
}

/** What the ends of a scale mean, where its steps have names that an axis has no room for; empty else. */
export function endsInWords({ scale }: Pick<Framework, 'scale'>): string {
  const [first, last] = [scale.words[0], scale.words.at(-1)];
  return first && last ? `${scale.least} is “${first}”, ${scale.most} is “${last}”.` : '';
}
