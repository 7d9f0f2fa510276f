import {
  type Appendix,
  headingPart,
  type Part,
  paragraphPart,
} from '../../../../../shared/domain/submission/assembled.ts';
import type { PartsContext } from '../../../../../shared/domain/submission/parts.ts';
import {
  type AppendixKind,
  appendixKinds,
  type Choices,
  clientKinds,
} from '../../../../../shared/domain/submission.ts';
import type { Unit } from '../../../../../shared/domain/unit.ts';
import { assertNever } from '../../../../../shared/result.ts';
import type { Database } from '../../../database/database.ts';
import { clients } from '../../clients/service.ts';
import { planParts, profileParts, swotParts } from './development.ts';
import { evidenceIndex, mappingTable, type NumberedEvidence } from './evidence.ts';
import { contractParts, diaryParts, feedbackParts, hoursParts, logParts, reflectionParts } from './practice.ts';

const appendixTitles: Record<AppendixKind, string> = {
  'evidence-index': 'Evidence index',
  'mapping-sheet': 'Mapping sheet',
  contracts: 'Contracts, needs and goals',
  'session-records': 'Diary of the sessions',
  'hours-log': 'Hours log',
  feedback: 'Feedback',
  'supervision-log': 'Supervision log',
  'cpd-log': 'Professional development',
  swot: 'SWOT analysis',
  plan: 'Development plan',
  profile: 'Coaching profile',
  reflections: 'Reflections by date',
};

interface Sources {
  database: Database;
  unit: Unit;
  evidence: NumberedEvidence;
  context: PartsContext;
  /** YYYY-MM-DD: the day on which the submission was changed last. */
  day: string;
}

function partsFor(kind: AppendixKind, clientId: string | null, level: number, sources: Sources): Part[] {
  const { database, unit, evidence, context, day } = sources;
  switch (kind) {
    case 'evidence-index':
      return evidenceIndex(unit, evidence);
    case 'mapping-sheet':
      return mappingTable(database, unit, evidence);
    case 'contracts':
      return contractParts(database, clientId, level, context);
    case 'session-records':
      return diaryParts(database, clientId, level, context);
    case 'hours-log':
      return hoursParts(database);
    case 'feedback':
      return feedbackParts(database, clientId, level, context);
    case 'supervision-log':
      return logParts(database, 'supervision');
    case 'cpd-log':
      return logParts(database, 'cpd');
    case 'swot':
      return swotParts(database, day, level, context);
    case 'plan':
      return planParts(database, day, level, context);
    case 'profile':
      return profileParts(database, day, level, context);
    case 'reflections':
      return reflectionParts(database, clientId, level, context);
    default:
      return assertNever(kind);
  }
}

const nothing = (): Part[] => [paragraphPart('Nothing is recorded yet.', 'note')];

/** What is about clients, one appendix a client with contract, diary, feedback and reflections in it. */
function byClient(kinds: readonly AppendixKind[], sources: Sources): Omit<Appendix, 'id'>[] {
  return clients(sources.database).map(({ id, codeName }) => {
    const parts = kinds.flatMap((kind): Part[] => {
      const inside = partsFor(kind, id, 3, sources);
      const heading = headingPart(2, appendixTitles[kind], sources.context.headingId());
      return inside.length === 0 ? [] : [heading, ...inside];
    });
    return { kind: null, title: codeName, parts: parts.length > 0 ? parts : nothing() };
  });
}

/** The letter of the appendix with this number: A to Z, then AA. */
function letterOf(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${letterOf(Math.floor(index / 26) - 1)}${letter}`;
}

/** The appendices that were chosen, in their order. */
export function appendicesOf({ appendices, arranged }: Choices, sources: Sources): Appendix[] {
  const chosen = appendixKinds.filter((kind) => appendices.includes(kind));
  const together = arranged === 'by-client' ? chosen.filter((kind) => clientKinds.includes(kind)) : [];
  const single = (kind: AppendixKind) => {
    const parts = partsFor(kind, null, 2, sources);
    return { kind, title: appendixTitles[kind], parts: parts.length > 0 ? parts : nothing() };
  };
  const first = together[0];
  const all = chosen.flatMap((kind) => {
    if (!together.includes(kind)) return [single(kind)];
    return kind === first ? byClient(together, sources) : [];
  });
  return all.map(({ kind, title, parts }, index) => ({
    id: `appendix-${index + 1}`,
    kind,
    title: `Appendix ${letterOf(index)}: ${title}`,
    parts,
  }));
}
