import type { FeedbackSource } from '../feedback.ts';
import { feedbackSources } from '../feedback.ts';
import type { Rule, Unit } from '../unit.ts';
import type { EngagementFigures, PracticeFigures } from './figures.ts';

/** One engagement with everything that can be counted of it. */
export interface EngagementRecord extends EngagementFigures {
  /** Minutes of its sessions held. */
  minutes: number;
  /** Its sessions held that no reflection is linked to. */
  sessionsWithoutReflection: number;
  /** Tools of its sessions held that have a reason, each once, lower case. */
  tools: readonly string[];
}

/** Pieces of feedback that are alike in source and in whom they are about. */
export interface FeedbackCount {
  source: FeedbackSource;
  /** Of the session that it names; null where it names none. */
  engagementId: string | null;
  /** Null where it is about the coach and no client. */
  clientId: string | null;
  count: number;
}

/** What counts in full, whatever a unit is about: it is of the coach. */
type OfTheCoach = Omit<
  PracticeFigures,
  'sessionMinutes' | 'engagements' | 'sessionsWithoutReflection' | 'feedback' | 'toolsJustified'
>;

/** The practice as it can be counted engagement by engagement. */
export interface PracticeRecord {
  engagements: readonly EngagementRecord[];
  feedback: readonly FeedbackCount[];
  ofTheCoach: OfTheCoach;
}

const byClient: ReadonlySet<Rule['kind']> = new Set([
  'clients',
  'contracts-signed',
  'goals-and-needs',
  'tools-justified',
  'reflection-per-session',
  'feedback-from',
] satisfies Rule['kind'][]);

/** Whether a rule counts what was done with clients, so that it matters which of them a unit is about. */
const countsClients = (rule: Rule): boolean =>
  byClient.has(rule.kind) || (rule.kind === 'hours' && rule.of === 'sessions');

/** Whether it matters for a unit which clients it is about. */
export const isAboutClients = ({ requirements }: Unit): boolean => requirements.some(({ rule }) => countsClients(rule));

const sum = (engagements: readonly EngagementRecord[], what: 'minutes' | 'sessionsWithoutReflection'): number =>
  engagements.reduce((total, engagement) => total + engagement[what], 0);

/**
 * The figures of a practice over the chosen engagements (ids); over all where none of the chosen is there. Feedback that
 * names no client is of the coach and counts in any case; feedback about a session goes with its engagement, other
 * feedback with its client.
 */
export function practiceOf(
  { engagements: all, feedback, ofTheCoach }: PracticeRecord,
  chosen: readonly string[],
): PracticeFigures {
  const ids = new Set(chosen);
  const some = all.filter(({ id }) => ids.has(id));
  const isWhole = some.length === 0;
  const engagements = isWhole ? all : some;
  const clients = new Set(engagements.map(({ clientId }) => clientId));
  const counted = feedback.filter(({ engagementId, clientId }) => {
    if (isWhole) return true;
    return engagementId === null ? clientId === null || clients.has(clientId) : ids.has(engagementId);
  });
  const countOf = (source: FeedbackSource) =>
    counted.reduce((total, one) => total + (one.source === source ? one.count : 0), 0);
  return {
    ...ofTheCoach,
    engagements: [...engagements],
    sessionMinutes: sum(engagements, 'minutes'),
    sessionsWithoutReflection: sum(engagements, 'sessionsWithoutReflection'),
    toolsJustified: new Set(engagements.flatMap(({ tools }) => tools)).size,
    feedback: Object.fromEntries(feedbackSources.map((source) => [source, countOf(source)])) as Record<
      FeedbackSource,
      number
    >,
  };
}
