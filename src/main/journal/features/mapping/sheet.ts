import { cutAtWord } from '../../../../shared/domain/cutAtWord.ts';
import {
  criterionId,
  type Evidence,
  type EvidenceLink,
  type EvidenceSource,
} from '../../../../shared/domain/evidence.ts';
import type { CriterionState, RequirementReadiness } from '../../../../shared/domain/readiness.ts';
import type { Unit } from '../../../../shared/domain/unit.ts';
import type { Database } from '../../database/database.ts';
import { dayInShort } from '../../print/days.ts';
import { codeNamesOnly } from '../anonymity/service.ts';
import { boardOf } from '../evidence/service.ts';
import { readinessOf } from '../readiness/service.ts';

/** How far the evidence covers a criterion, as the form has it. */
export type Coverage = 'None' | 'Partial' | 'Full';

/** One piece of evidence: what it says, and where it stands. Both bear its number. */
export interface SheetPiece {
  content: string;
  assessment: string;
}

export interface SheetCriterion {
  reference: string;
  asks: string;
  pieces: SheetPiece[];
  /** Pieces beyond those that are listed. */
  more: number;
  coverage: Coverage;
  comments: string;
}

/** A unit's criteria with the evidence for each, by code names only. */
export interface MappingSheet {
  unit: Unit;
  /** Code names of the clients that the unit is about; none where all of the practice counts. */
  clients: string[];
  outcomes: { number: number; title: string; criteria: SheetCriterion[] }[];
}

/** More than these under one criterion are counted and not listed. */
const MOST_PIECES = 40;
const QUOTE_LENGTH = 240;

const coverageOf: Record<CriterionState, Coverage> = { none: 'None', begun: 'Partial', enough: 'Full', done: 'Full' };
const sourceNames: Record<EvidenceSource, string> = {
  reflection: 'Reflection',
  session: '',
  supervision: '',
  feedback: '',
  cpd: 'CPD',
  'plan-review': '',
  attachment: 'File',
  hours: '',
};

/** `1. Reflection “Three weeks on”, 2 Feb 2026` */
function sourceOf({ sourceKind, sourceTitle, happenedOn }: Evidence): string {
  const name = sourceNames[sourceKind];
  const title = name === '' ? sourceTitle : `${name} “${sourceTitle}”`;
  return happenedOn === '' ? title : `${title}, ${dayInShort(happenedOn)}`;
}

function contentOf(evidence: Evidence, link: EvidenceLink | undefined): string {
  const isPassage = evidence.kind === 'passage';
  const quote = isPassage
    ? `“${cutAtWord(evidence.quote, QUOTE_LENGTH)}”`
    : evidence.sourceKind === 'hours'
      ? `${evidence.quote}.`
      : '';
  const names = (link?.items ?? []).map(({ label }) => label).filter((label) => label !== '');
  const named = names.length > 0 ? `(${names.join('; ')})` : '';
  const partly = link?.strength === 'partly' ? 'Supports it in part.' : '';
  return [quote, named, link?.justification ?? '', partly].filter((part) => part !== '').join(' ') || 'As a whole.';
}

/** The questions that speak of a criterion and that the writer answered with “not yet”. */
function deniedFor(reference: string, requirements: readonly RequirementReadiness[]): string[] {
  return requirements.flatMap(({ requirement: { criteria }, answer }) =>
    criteria.includes(reference) && answer.state === 'judge' && answer.answer === false ? [answer.question] : [],
  );
}

/** The mapping sheet of a unit as the board has it now. Throws `not-found`. */
export function mappingSheetOf(database: Database, unitId: string): MappingSheet {
  const { unit, about, criteria, requirements } = readinessOf(database, unitId);
  const board = boardOf(database, unitId, { detached: false }, MOST_PIECES);
  const coded = codeNamesOnly(database);
  const states = new Map(criteria.map((criterion) => [criterion.reference, criterion]));
  const outcomes = unit.outcomes.map(({ number, title, criteria: asked }) => ({
    number,
    title,
    criteria: asked.map(({ reference, asks }): SheetCriterion => {
      const target = criterionId(unit.id, reference);
      const { total, rows } = board[target] ?? { total: 0, rows: [] };
      const found = states.get(reference);
      const pieces = rows.map((evidence) => {
        const link = evidence.links.find((one) => one.target.kind === 'criterion' && one.target.id === target);
        return { content: coded(contentOf(evidence, link)), assessment: coded(sourceOf(evidence)) };
      });
      const denied = deniedFor(reference, requirements);
      const reached = coverageOf[found?.state ?? 'none'];
      // What its writer says is not there yet is not covered in full, whatever the rules count.
      const coverage = denied.length > 0 && reached === 'Full' ? 'Partial' : reached;
      const why = denied.map((question) => `Not yet, by the writer’s own answer: ${question}`);
      const comments = coded([found?.judgement?.note ?? '', ...why].filter((part) => part !== '').join(' '));
      return {
        reference,
        asks,
        pieces,
        more: total - rows.length,
        coverage,
        comments,
      };
    }),
  }));
  const clients = [...new Set(about.chosen.map(({ codeName }) => codeName))];
  return { unit, clients, outcomes };
}
