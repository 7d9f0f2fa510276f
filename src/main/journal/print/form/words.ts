import { type Framework, scoresOf, scoreWord } from '../../../../shared/domain/framework.ts';

/** A form to be filled in by hand: competencies to be rated, and questions. The same on paper from HTML and from Word. */
export interface FormWords {
  title: string;
  thanks: string;
  /** Whom it is about; empty for a form that does not say. */
  codeName: string;
  /** As what one may fill it in. */
  roles: readonly string[];
  /** What the scores answer. */
  ratings: string;
  scores: readonly { score: string; words: string }[];
  /** By domain; a framework without domains has one with an empty name. */
  domains: readonly { name: string; competencies: readonly string[] }[];
  questions: readonly string[];
}

/** What every form says. */
export const formLabels = {
  codeName: 'For',
  date: 'Date',
  givenAs: 'I write as',
  quoting: 'You may quote these words elsewhere, without my name.',
} as const;

/** The scale and the competencies of a framework, as a form has them. */
export function ratedBy({ scale, domains }: Framework): Pick<FormWords, 'scores' | 'domains'> {
  return {
    scores: scoresOf(scale).map((score) => ({ score: `${score}`, words: scoreWord(scale, score) })),
    domains: domains.map(({ name, competencies }) => ({ name, competencies: competencies.map((one) => one.name) })),
  };
}

/** The words of more steps than these have no room over their columns. */
const MOST_IN_HEADS = 5;

/** What stands over the columns, and the words of the steps in a line of its own where they have no room there. */
export function headsOf({ scores }: FormWords): { heads: readonly { score: string; words: string }[]; legend: string } {
  const hasWords = scores.some(({ words }) => words !== '');
  if (!hasWords || scores.length <= MOST_IN_HEADS) return { heads: scores, legend: '' };
  return {
    heads: scores.map(({ score }) => ({ score, words: '' })),
    legend: scores.map(({ score, words }) => `${score} ${words}`).join(' · '),
  };
}

/** Names that are longer take two lines of the table. */
const LONG_NAME = 38;

/** Lines to write on for each question: fewer where there is much to be rated, so that the form stays one page. */
export function linesOf({ domains }: FormWords): number {
  const names = domains.flatMap(({ name, competencies }) => (name === '' ? competencies : [name, ...competencies]));
  const rows = names.reduce((count, name) => count + (name.length > LONG_NAME ? 2 : 1), 0);
  return rows <= 14 ? 4 : rows <= 20 ? 3 : 2;
}

/** How wide the columns of the scores are: the fewer, the wider. */
export function columnsOf({ scores: { length } }: FormWords): 'roomy' | 'wide' | 'middle' | 'narrow' {
  if (length <= 4) return 'roomy';
  return length <= MOST_IN_HEADS ? 'wide' : length <= 7 ? 'middle' : 'narrow';
}
