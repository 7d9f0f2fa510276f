import type { Rule, Unit } from '../unit.ts';
import { amount, hours, met, notYet, type RequirementAnswer } from './answer.ts';
import type { EngagementFigures, PracticeFigures, RequirementContext } from './figures.ts';

/** A rule of this kind. */
type Of<Kind extends Rule['kind']> = Extract<Rule, { kind: Kind }>;

const CLIENTS = '/practice/clients';
const SESSIONS = '/practice/sessions';

/** Engagements with at least one session held: those that a portfolio is about. */
function worked({ engagements }: PracticeFigures): EngagementFigures[] {
  return engagements.filter(({ sessions }) => sessions > 0);
}

/** `Client 2 and Client 3`, each once. */
function namesOf(engagements: readonly EngagementFigures[]): string {
  const names = [...new Set(engagements.map(({ codeName }) => codeName))];
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** For something that every client with a session must have; `lacks` is asked with all engagements with that client. */
function forEachClient(
  practice: PracticeFigures,
  lacks: (engagements: readonly EngagementFigures[]) => boolean,
  found: string,
  missing: (names: string) => string,
): RequirementAnswer {
  const clients = [...Map.groupBy(worked(practice), ({ clientId }) => clientId).entries()];
  if (clients.length === 0) return notYet('There is no session with a client yet.', CLIENTS);
  const lacking = clients.filter(([, engagements]) => lacks(engagements));
  const [first] = lacking;
  if (!first) return met(found);
  const where = lacking.length === 1 ? `${CLIENTS}/${first[0]}` : CLIENTS;
  return notYet(missing(namesOf(lacking.flatMap(([, engagements]) => engagements))), where);
}

function sum(engagements: readonly EngagementFigures[], what: 'needs' | 'goals'): number {
  return engagements.reduce((total, engagement) => total + engagement[what], 0);
}

/** Enough hours of sessions held, or of supervision. */
export function answerHours({ of, atLeast }: Of<'hours'>, practice: PracticeFigures): RequirementAnswer {
  const minutes = of === 'sessions' ? practice.sessionMinutes : practice.supervisionMinutes;
  // In whole minutes: 1.1 h is not 66.00000000000001 min.
  const least = Math.round(atLeast * 60);
  if (minutes >= least) return met(`${hours(minutes)} in the record, of at least ${hours(least)}.`);
  const words = `${hours(minutes)} of at least ${hours(least)}: ${hours(least - minutes)} still missing.`;
  return notYet(words, of === 'sessions' ? SESSIONS : '/practice/supervision');
}

/** Where one chooses which clients a unit is about. */
const choiceOfClients = ({ id }: Unit): string => `/evidence/${id}/readiness?choose=clients`;

/** Clients with sessions within the unit's bounds, or one more with a recorded reason where the unit has that exception. */
export function answerClients(
  rule: Of<'clients'>,
  { practice, unit }: Pick<RequirementContext, 'practice' | 'unit'>,
): RequirementAnswer {
  const engagements = worked(practice);
  const count = new Set(engagements.map(({ clientId }) => clientId)).size;
  const words = `${amount(count, 'client')} with sessions`;
  if (count < rule.atLeast) return notYet(`${words}, of at least ${rule.atLeast}.`, CLIENTS);
  if (rule.atMost === null || count <= rule.atMost) return met(`${words}.`);
  const most = `${words}: this unit is about ${rule.atMost} at most`;
  const tooMany = (missing: string) => notYet(missing, choiceOfClients(unit));
  if (!rule.exception) return tooMany(`${most}.`);
  if (count > rule.atMost + 1) return tooMany(`${most}, or one more with a reason.`);
  return engagements.some(({ exceptionReason }) => exceptionReason.trim() !== '')
    ? met(`${words}, one more than usual, with the reason recorded.`)
    : tooMany(`${most}, or one more where the reason is recorded with the engagement.`);
}

/** Each engagement that has sessions has a contract that all parties signed. */
export function answerContracts(practice: PracticeFigures): RequirementAnswer {
  return forEachClient(
    practice,
    (engagements) => engagements.some(({ signedByAll }) => !signedByAll),
    'Every contract is signed by all parties.',
    (names) => `The contract is not signed by all parties: ${names}.`,
  );
}

/** Each client has enough needs and goals, over all engagements with them. */
export function answerGoalsAndNeeds(
  { needs, goals }: Of<'goals-and-needs'>,
  practice: PracticeFigures,
): RequirementAnswer {
  const least = [amount(needs, 'development need'), amount(goals, 'goal')];
  return forEachClient(
    practice,
    (engagements) => sum(engagements, 'needs') < needs || sum(engagements, 'goals') < goals,
    `Each client has at least ${least.join(' and ')}.`,
    (names) => `Fewer than ${least.join(' or ')}: ${names}.`,
  );
}

/** Enough distinct tools of sessions held have a reason. */
export function answerTools(
  { atLeast }: Of<'tools-justified'>,
  { toolsJustified }: PracticeFigures,
): RequirementAnswer {
  return toolsJustified >= atLeast
    ? met(`${amount(toolsJustified, 'tool')} with the reason for each.`)
    : notYet(`${amount(toolsJustified, 'tool')} with a reason in the sessions, of at least ${atLeast}.`, SESSIONS);
}

/** Every session held has a reflection. */
export function answerReflections(practice: PracticeFigures): RequirementAnswer {
  if (worked(practice).length === 0) return notYet('There is no session with a client yet.', CLIENTS);
  const lacking = practice.sessionsWithoutReflection;
  if (lacking === 0) return met('Every session has a reflection.');
  return notYet(`${amount(lacking, 'session')} without a reflection.`, `${SESSIONS}?show=unreflected`);
}

/** There is feedback from each of the sources. */
export function answerFeedback({ sources }: Of<'feedback-from'>, { feedback }: PracticeFigures): RequirementAnswer {
  const lacking = sources.filter((source) => feedback[source] === 0);
  if (lacking.length > 0) return notYet(`No feedback from ${lacking.join(' or ')} yet.`, '/practice/feedback');
  return met(`Feedback from ${sources.map((source) => `${source} (${feedback[source]})`).join(', ')}.`);
}
