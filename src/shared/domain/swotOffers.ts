import type { Scale } from './framework.ts';
import type { RatingSource } from './rating.ts';
import type { Ground, Quadrant } from './swot.ts';
import { type SwotTheme, themeOfCompetency } from './swotTheme.ts';

/** Something in the figures that may belong into the SWOT. */
export interface Offer {
  /** Another one as soon as the figures are others: what was put aside is offered again then. */
  key: string;
  kind: 'rating' | 'feedback';
  quadrant: Quadrant;
  heading: string;
  themes: SwotTheme[];
  /** Says the figures that it rests on, with how many there are: they are counted for what is shown. */
  words: () => string;
  source: string;
  grounds: Ground[];
}

/** The latest score of a competency by one person. */
export interface LatestScore {
  roundId: string;
  frameworkId: string;
  frameworkName: string;
  competencyId: string;
  competencyName: string;
  source: RatingSource;
  /** `Client 2`; empty for oneself. */
  who: string;
  /** YYYY-MM-DD */
  ratedOn: string;
  score: number;
  scale: Scale;
  /** Counts the scores of this competency by this person in all. */
  count: () => number;
}

/** On a scale of five: at or under this a score is low. */
const LOW = 2;
/** On a scale of five: at or over this a score is high. */
const HIGH = 4;
/** On a scale of five: scores so far apart are a gap. */
const GAP = 2;
const GIVERS = 2;

/** A score as it would be from 1 to 5. */
const ofFive = ({ score, scale }: Pick<LatestScore, 'score' | 'scale'>): number =>
  1 + (4 * (score - scale.least)) / (scale.most - scale.least);

const sourceWords: Record<RatingSource, string> = {
  self: 'your own',
  client: 'a client',
  supervisor: 'your supervisor',
  peer: 'a peer',
};
const whoOf = ({ source, who }: LatestScore): string => (who === '' ? sourceWords[source] : who);
/** `2 of 5 (Client 2, 3 Nov 2026, the latest of 4 by them)` */
function figureOf(latest: LatestScore, day: (day: string) => string): string {
  const count = latest.count();
  const by = latest.source === 'self' ? 'you' : 'them';
  const counted = count === 1 ? `the only one by ${by}` : `the latest of ${count} by ${by}`;
  return `${latest.score} of ${latest.scale.most} (${whoOf(latest)}, ${day(latest.ratedOn)}, ${counted})`;
}
const groundOf = ({ roundId, competencyId }: LatestScore): Ground => ({
  kind: 'rating',
  ref: `${roundId}/${competencyId}`,
});

const themesOf = (frameworkId: string, competencyId: string): SwotTheme[] => {
  const theme = frameworkId === 'qualification-core' ? themeOfCompetency[competencyId] : undefined;
  return theme === undefined ? [] : [theme];
};

/**
 * What latest scores offer, competency by competency. A gap of two steps of five or more between oneself and one
 * other person: a strength that they see, or a weakness that they see and oneself does not. Else a latest score at or under
 * two of five, whoever gave it: a weakness. Scores of other scales are taken to where they lie between the scale’s ends.
 */
export function ratingOffers(latest: readonly LatestScore[], day: (day: string) => string): Offer[] {
  const groups = Map.groupBy(latest, ({ frameworkId, competencyId }) => `${frameworkId}:${competencyId}`);
  return [...groups].flatMap(([competency, scores]) => {
    const [first] = scores;
    if (!first) return [];
    const own = scores.find(({ source }) => source === 'self');
    const about = {
      kind: 'rating' as const,
      themes: themesOf(first.frameworkId, first.competencyId),
      source: `Latest ratings, ${first.frameworkName}`,
    };
    const gaps = scores.filter(
      (score) => own && score.source !== 'self' && Math.abs(ofFive(score) - ofFive(own)) >= GAP,
    );
    const offered = gaps.map((other): Offer => {
      const higher = own !== undefined && ofFive(other) > ofFive(own);
      const both = own ? [own, other] : [other];
      return {
        ...about,
        key: `rating:gap:${competency}:${both.map(({ roundId }) => roundId).join('+')}`,
        quadrant: higher ? 'strength' : 'weakness',
        heading: higher
          ? `${first.competencyName}: ${whoOf(other)} sees more than you do`
          : `${first.competencyName}: ${whoOf(other)} sees less than you do`,
        words: () => both.map((score) => figureOf(score, day)).join(' against '),
        grounds: both.map(groundOf),
      };
    });
    const told = new Set(gaps.flatMap((other) => (own ? [own, other] : [other])));
    const low = scores.filter((score) => ofFive(score) <= LOW && !told.has(score));
    if (low.length === 0) return offered;
    const rated: Offer = {
      ...about,
      key: `rating:low:${competency}:${low.map(({ roundId }) => roundId).join('+')}`,
      quadrant: 'weakness',
      heading: `${first.competencyName}: rated low`,
      words: () => low.map((score) => figureOf(score, day)).join('; '),
      grounds: low.map(groundOf),
    };
    return [...offered, rated];
  });
}

/** One score in a record of feedback. */
export interface GivenScore {
  feedbackId: string;
  /** The same for all that one person gave, as far as the record tells. */
  giver: string;
  /** `Client 2`, `supervisor`. */
  who: string;
  givenOn: string;
  competency: string;
  /** 1 to 5. */
  score: number;
}

/** What came again in feedback: a competency that two givers or more score at or under 2, or at or over 4, by their latest score. */
export function feedbackOffers(scores: readonly GivenScore[], idOf: (competency: string) => string): Offer[] {
  const groups = Map.groupBy(scores, ({ competency }) => competency);
  return [...groups].flatMap(([competency, given]) => {
    const latest = [...Map.groupBy(given, ({ giver }) => giver).values()].flatMap((ofOne) =>
      ofOne.toSorted((one, other) => (one.givenOn < other.givenOn ? 1 : -1)).slice(0, 1),
    );
    const offer = (of: GivenScore[], quadrant: Quadrant, heading: string): Offer[] => {
      if (of.length < GIVERS) return [];
      const figures = of.map(({ score, who }) => `${score} (${who})`).join(', ');
      return [
        {
          key: `feedback:${quadrant}:${competency}:${of.map(({ feedbackId }) => feedbackId.slice(-8)).join('+')}`,
          kind: 'feedback',
          quadrant,
          heading: `${competency}: ${heading}`,
          themes: themesOf('qualification-core', idOf(competency)),
          words: () => `Of 5: ${figures}; by ${of.length} of ${latest.length} givers`,
          source: 'Scores in feedback',
          grounds: of.map(({ feedbackId }) => ({ kind: 'feedback', ref: `${feedbackId}/${competency}` })),
        },
      ];
    };
    return [
      ...offer(
        latest.filter(({ score }) => score >= HIGH),
        'strength',
        'often or consistently, by several',
      ),
      ...offer(
        latest.filter(({ score }) => score <= LOW),
        'weakness',
        'seldom, by several',
      ),
    ];
  });
}
