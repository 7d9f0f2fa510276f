import { LEAST_BY_OTHERS } from '../../../../shared/domain/ratings/gaps.ts';
import type { Insights } from '../../../../shared/domain/ratings/insights.ts';
import { personName } from '../../../../shared/domain/ratings/person.ts';
import type { Stretch } from '../../../../shared/domain/ratings/rise.ts';
import { UNRATED_MONTHS } from '../../../../shared/domain/ratings/unrated.ts';
import { counted } from '../../../ui/counted.ts';
import { dayInShort } from '../../../ui/days.ts';
import { scoreInShort, valueInWords } from '../inWords.ts';

/** Something that the ratings say, with the figures that it rests on. */
export interface InsightInWords {
  key: string;
  title: string;
  /** In plain words, a sentence. */
  says: string;
  /** The figures behind it. */
  figures: string;
  /** Few figures: said beside them. Empty where there are enough. */
  thin: string;
}

type Names = ReadonlyMap<string, string>;

/** Fewer ratings of one person than this are no trend. */
const LEAST_FOR_TREND = 3;
const MOST_NAMES = 5;

const nameOf = (names: Names, id: string): string => names.get(id) ?? id;

/** `Listening, rated by Client 2` */
const lineName = ({ series }: Stretch, names: Names): string =>
  `${nameOf(names, series.competencyId)}, rated by ${inSentence(personName(series.person))}`;

const inSentence = (person: string): string => (person === 'Myself' ? 'yourself' : person);

/** `a, b, c and 3 more` */
function someOf(all: readonly string[]): string {
  const rest = all.length - MOST_NAMES;
  return rest > 0 ? `${all.slice(0, MOST_NAMES).join(', ')} and ${rest} more` : all.join(', ');
}

function fromTo({ from, to, n }: Stretch): string {
  const [first, last] = [`${scoreInShort(from)} on ${dayInShort(from.ratedOn)}`, dayInShort(to.ratedOn)];
  return `${first}, ${scoreInShort(to)} on ${last}; ${counted(n, 'rating')}.`;
}

function riseInWords({ rise }: Insights, names: Names): InsightInWords[] {
  if (!rise) return [];
  const by = valueInWords(rise.to.value - rise.from.value);
  return [
    {
      key: 'rise',
      title: 'Largest rise',
      says: `${lineName(rise, names)}: up by ${by}.`,
      figures: fromTo(rise),
      thin: rise.n < LEAST_FOR_TREND ? 'Two ratings are a step, not yet a trend.' : '',
    },
  ];
}

function flatInWords({ flat }: Insights, names: Names): InsightInWords[] {
  if (!flat) return [];
  return [
    {
      key: 'flat',
      title: 'Longest flat line',
      says: `${lineName(flat, names)}: at ${scoreInShort(flat.to)} all along.`,
      figures: `${counted(flat.n, 'rating')} from ${dayInShort(flat.from.ratedOn)} to ${dayInShort(flat.to.ratedOn)}.`,
      thin: '',
    },
  ];
}

function gapInWords({ gap }: Insights, names: Names): InsightInWords[] {
  if (!gap?.self || !gap.widest) return [];
  const { person, difference } = gap.widest;
  const other = gap.others.find((each) => each.person.key === person.key)?.point;
  if (!other) return [];
  const isThin = gap.byOthers < LEAST_BY_OTHERS;
  const than = difference > 0 ? 'more than you' : 'less than you';
  const figures = [
    `You ${scoreInShort(gap.self)} on ${dayInShort(gap.self.ratedOn)}`,
    `${personName(person)} ${scoreInShort(other)} on ${dayInShort(other.ratedOn)}`,
    `${counted(gap.byOthers, 'rating')} by others in all`,
  ];
  return [
    {
      key: 'gap',
      title: 'Largest gap',
      says: `${nameOf(names, gap.competencyId)}: ${personName(person)} sees ${valueInWords(Math.abs(difference))} ${than}.${isThin ? ' Too few to say.' : ''}`,
      figures: `${figures.join('; ')}.`,
      thin: isThin ? `Fewer than ${LEAST_BY_OTHERS} ratings by others of any competency on which you differ.` : '',
    },
  ];
}

function evidenceInWords({ withoutEvidence }: Insights, names: Names): InsightInWords[] {
  if (withoutEvidence.length === 0) return [];
  const count = withoutEvidence.length;
  const ratings = withoutEvidence.reduce((sum, { n }) => sum + n, 0);
  return [
    {
      key: 'evidence',
      title: 'Without evidence',
      says: `${someOf(withoutEvidence.map(({ competencyId }) => nameOf(names, competencyId)))}.`,
      figures: `${counted(count, 'competency', 'competencies')} with ${counted(ratings, 'self-rating')} and no evidence behind any rating.`,
      thin: '',
    },
  ];
}

function unratedInWords({ unrated }: Insights, names: Names): InsightInWords[] {
  if (unrated.length === 0) return [];
  const told = unrated.map(({ competencyId, last }) => {
    const when = last === null ? 'never' : `last on ${dayInShort(last)}`;
    return `${nameOf(names, competencyId)} (${when})`;
  });
  return [
    {
      key: 'unrated',
      title: `Not rated by you for ${UNRATED_MONTHS} months`,
      says: `${someOf(told)}.`,
      figures: `${counted(unrated.length, 'competency', 'competencies')}.`,
      thin: '',
    },
  ];
}

/** What the ratings say, in the order in which it is shown; what they do not say is left out. */
export function insightsInWords(insights: Insights, names: Names): InsightInWords[] {
  return [riseInWords, flatInWords, gapInWords, evidenceInWords, unratedInWords].flatMap((tell) =>
    tell(insights, names),
  );
}
