import { personName } from '../../../shared/domain/ratings/person.ts';
import type { RatingSeries } from '../../../shared/domain/ratings/series.ts';
import { valueInWords } from './inWords.ts';

const headings = [
  'Date',
  'Rated by',
  'Source',
  'Competency',
  'Score',
  'Scale',
  'On the present scale',
  'Converted',
  'Confidence',
  'Pieces of evidence',
];

/** Ratings as rows for a table of their own, a row each, with headings. Notes stay inside: they may name somebody. */
export function seriesRows(series: readonly RatingSeries[], names: ReadonlyMap<string, string>): string[][] {
  const rows = series.flatMap(({ competencyId, person, points }) =>
    points.map(({ ratedOn, score, scale, value, converted, confidence, evidenceIds }) => [
      ratedOn,
      personName(person),
      person.source,
      names.get(competencyId) ?? competencyId,
      String(score),
      `${scale.least} to ${scale.most}`,
      valueInWords(value),
      converted ? 'yes' : 'no',
      confidence ?? '',
      String(evidenceIds.length),
    ]),
  );
  return [headings, ...rows];
}
