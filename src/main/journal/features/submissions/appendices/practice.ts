import { type Engagement, isSignedByAll, type Party } from '../../../../../shared/domain/engagement.ts';
import { feedbackTitle } from '../../../../../shared/domain/feedback.ts';
import { clockHours } from '../../../../../shared/domain/ledger.ts';
import {
  headingPart,
  type Part,
  paragraphPart,
  plainTable,
} from '../../../../../shared/domain/submission/assembled.ts';
import { contentParts, type PartsContext, partsOf } from '../../../../../shared/domain/submission/parts.ts';
import type { Database } from '../../../database/database.ts';
import { dayInShort, dayInWords } from '../../../print/days.ts';
import { clients } from '../../clients/service.ts';
import { engagementsOf } from '../../engagements/service.ts';
import { modelOrFree } from '../../models/service.ts';
import { blockContent } from '../blocks.ts';
import {
  actionsBySession,
  type FeedbackRecord,
  feedbackRecords,
  type ReflectionRecord,
  reflectionRecords,
  type SessionRecord,
  sessionRecords,
} from '../records.ts';
import { factLine, list } from './lines.ts';

const formats = { 'in-person': 'in person', video: 'by video', phone: 'by phone' } as const;
const roles: Record<Party['role'], string> = { coach: 'Coach', client: 'Client', stakeholder: 'Stakeholder' };

/** `A goal (known by: a number; agreed 2 Feb 2026)` */
function withFacts(text: string, facts: readonly string[]): string {
  const known = facts.filter((fact) => fact !== '');
  return known.length === 0 ? text : `${text} (${known.join('; ')})`;
}

const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(' · ');

/** One engagement: its contract with who signed it, needs, goals, reviews and how it ended. */
function engagementParts(engagement: Engagement, level: number, context: PartsContext): Part[] {
  const { codeName, kind, level: clientLevel, startedOn, stakeholders, contract, needs, goals, reviews } = engagement;
  const title = `${codeName}: ${kind} from ${dayInWords(startedOn)}`;
  const signed = contract.parties.map(({ role, name, signedOn }) => [
    roles[role],
    name,
    signedOn === null ? 'not yet' : dayInShort(signedOn),
  ]);
  const held = reviews.filter(({ heldOn }) => heldOn !== null);
  return [
    headingPart(level, title, context.headingId(), `/practice/clients/${engagement.clientId}`),
    ...factLine('Level', clientLevel),
    ...factLine('Stakeholders', stakeholders.join(', ')),
    ...list(
      'Development needs',
      needs.map(({ text, tool }) => (tool === '' ? text : `${text} (found by: ${tool})`)),
    ),
    ...list(
      'Goals',
      goals.map(({ text, measure, agreedOn }) =>
        withFacts(text, [
          measure === '' ? '' : `known by: ${measure.replace(/\.$/u, '')}`,
          agreedOn === null ? '' : `agreed ${dayInShort(agreedOn)}`,
        ]),
      ),
    ),
    ...factLine('Expectations', contract.expectations),
    ...factLine('Confidentiality and boundaries', contract.boundaries),
    ...factLine('Intended outcomes', contract.outcomes),
    ...factLine('Meetings', contract.frequency),
    ...(signed.length === 0
      ? []
      : [
          plainTable(['Party', 'Name', 'Signed'], signed, { shares: [1, 2, 1] }),
          ...(isSignedByAll(contract) ? [] : [paragraphPart('Not every party has signed yet.', 'note')]),
        ]),
    ...held.flatMap(({ kind: which, heldOn, text }) =>
      factLine(`${which === 'midway' ? 'Midway' : 'Closing'} review, ${dayInShort(heldOn ?? '')}`, text || 'Held.'),
    ),
    ...(engagement.closedOn === null
      ? []
      : factLine(`Closed ${dayInShort(engagement.closedOn)}`, engagement.closingReason || 'The work was completed.')),
    ...factLine('Reason for a further client', engagement.exceptionReason),
  ];
}

/** Contracts; all of them, or those of one client. */
export function contractParts(
  database: Database,
  clientId: string | null,
  level: number,
  context: PartsContext,
): Part[] {
  return clients(database)
    .filter(({ id }) => clientId === null || id === clientId)
    .flatMap(({ id }) => engagementsOf(database, id))
    .flatMap((engagement) => engagementParts(engagement, level, context));
}

function sessionParts(
  session: SessionRecord,
  number: number,
  level: number,
  actions: string[],
  context: PartsContext,
): Part[] {
  const { happenedOn, startedAt, minutes, format, aim, tools, goal, codeName, document } = session;
  const title = `Session ${number}: ${codeName}, ${dayInWords(happenedOn)}`;
  return [
    headingPart(level, title, context.headingId(), `/practice/sessions/${session.id}`),
    paragraphPart(joined([startedAt ?? '', `${minutes} minutes`, formats[format]]), 'facts'),
    ...factLine('Aim', aim),
    ...factLine('Goal', goal ?? ''),
    ...list(
      'Tools and techniques',
      tools.map(({ name, reason }) => (reason === '' ? name : `${name}: ${reason}`)),
    ),
    ...partsOf(document.content, level, context),
    ...list('Actions agreed', actions),
  ];
}

/** The diary: every session held, oldest first. */
export function diaryParts(database: Database, clientId: string | null, level: number, context: PartsContext): Part[] {
  const actions = actionsBySession(database);
  return sessionRecords(database, clientId).flatMap((session, index) => {
    const agreed = (actions.get(session.id) ?? []).map(({ text, owner, dueOn, doneOn }) => {
      const state = doneOn !== null ? `done ${dayInShort(doneOn)}` : dueOn === null ? '' : `by ${dayInShort(dueOn)}`;
      return joined([text, owner === 'client' ? 'client' : 'coach', state]);
    });
    return sessionParts(session, index + 1, level, agreed, context);
  });
}

function feedbackPart(record: FeedbackRecord, level: number, context: PartsContext): Part[] {
  const { givenOn, way, ratings, document } = record;
  return [
    headingPart(
      level,
      `${feedbackTitle(record)}, ${dayInWords(givenOn)}`,
      context.headingId(),
      `/practice/feedback/${record.id}`,
    ),
    paragraphPart(`Given by ${way}.`, 'facts'),
    ...partsOf(document.content, level, context),
    ...(ratings.length === 0
      ? []
      : [
          plainTable(
            ['Competency', 'Rating, 1 to 5'],
            ratings.map(({ competency, score }) => [competency, String(score)]),
            { figures: [1], shares: [4, 1] },
          ),
        ]),
  ];
}

/** Feedback whose giver agreed to its being quoted; how many pieces are left out is said. */
export function feedbackParts(
  database: Database,
  clientId: string | null,
  level: number,
  context: PartsContext,
): Part[] {
  const all = feedbackRecords(database, clientId);
  const shown = all.filter(({ mayBeQuoted }) => mayBeQuoted);
  const left = all.length - shown.length;
  const note =
    left === 0
      ? []
      : [
          paragraphPart(
            `${left === 1 ? 'One piece is' : `${left} pieces are`} left out: not agreed to be quoted outside the journal.`,
            'note',
          ),
        ];
  return [...shown.flatMap((record) => feedbackPart(record, level, context)), ...note];
}

function reflectionPart(database: Database, record: ReflectionRecord, level: number, context: PartsContext): Part[] {
  const title = record.title.trim() === '' ? 'Untitled reflection' : record.title;
  return [
    headingPart(level, `${title}, ${dayInWords(record.happenedOn)}`, context.headingId(), `/reflections/${record.id}`),
    paragraphPart(modelOrFree(database, record.modelId).name, 'facts'),
    ...partsOf(record.document.content, level, context),
  ];
}

/** Reflections by date: all that are not private, or those on sessions with one client. */
export function reflectionParts(
  database: Database,
  clientId: string | null,
  level: number,
  context: PartsContext,
): Part[] {
  return reflectionRecords(database)
    .filter((record) => clientId === null || record.clientId === clientId)
    .flatMap((record) => reflectionPart(database, record, level, context));
}

/** A log as one table. */
export function logParts(database: Database, source: 'sessions' | 'supervision' | 'cpd'): Part[] {
  const content = blockContent(database, { source, of: '' });
  if (content === null) return [paragraphPart('Nothing is recorded yet.', 'note')];
  const [part] = contentParts(content, { label: '', words: '', note: '' });
  return part?.kind === 'table' ? [{ ...part, caption: null }] : [];
}

/** The hours: their sums, then every session. */
export function hoursParts(database: Database): Part[] {
  const sums = blockContent(database, { source: 'hours', of: '' });
  const [part] = sums === null ? [] : contentParts(sums, { label: '', words: '', note: '' });
  const total = sessionRecords(database).reduce((sum, { minutes }) => sum + minutes, 0);
  return [
    paragraphPart(`${clockHours(total)} hours with clients, as hours:minutes.`, 'note'),
    ...(part?.kind === 'table' ? [{ ...part, caption: null }] : []),
    ...logParts(database, 'sessions'),
  ];
}
