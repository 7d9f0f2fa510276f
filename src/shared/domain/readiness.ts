import type { Engagement } from './engagement.ts';
import type { CriterionFigures, RequirementAnswer } from './requirement.ts';
import type { SectionMarks } from './sectionMarks.ts';
import type { Criterion, Requirement, Unit } from './unit.ts';

/** How far a criterion has come. `enough`: by the rules that can be counted; `done`: by the writer's own judgement. */
export type CriterionState = 'none' | 'begun' | 'enough' | 'done';

/** The writer's own judgement of a criterion. */
export interface Judgement {
  done: boolean;
  /** Where the unit has marks: the marks that the writer would give; null for not judged. */
  marks: number | null;
  note: string;
}

export interface CriterionReadiness {
  reference: string;
  state: CriterionState;
  pieces: number;
  /** Pieces that support it fully. */
  supporting: number;
  /** Pieces whose text is gone: they count for nothing until they are attached again. */
  detached: number;
  items: Readonly<Record<string, number>>;
  judgement: Judgement | null;
}

export interface RequirementReadiness {
  requirement: Requirement;
  answer: RequirementAnswer;
}

/** An engagement as it is offered where one chooses what a unit is about. */
export interface OfferedEngagement {
  id: string;
  codeName: string;
  kind: Engagement['kind'];
  /** Days YYYY-MM-DD; null while it is open. */
  startedOn: string;
  closedOn: string | null;
  /** Sessions held, and their minutes. */
  sessions: number;
  minutes: number;
}

/** Whose work a unit counts. */
export interface UnitAbout {
  /** Whether the unit counts anything by client at all. */
  matters: boolean;
  /** The chosen engagements that are there, by code name as one counts; none where all count. */
  chosen: { id: string; codeName: string }[];
}

/** Everything that a unit asks for, with what there is. */
export interface Readiness {
  unit: Unit;
  about: UnitAbout;
  criteria: CriterionReadiness[];
  requirements: RequirementReadiness[];
  marks: MarksReadiness | null;
  sections: SectionMarks | null;
  /** Evidence for criteria that the unit has no longer, by `unit:reference`. */
  lost: { criterionId: string; reference: string; pieces: number }[];
}

/** How far a unit has come, in figures. */
export interface UnitProgress {
  unitId: string;
  name: string;
  qualification: string;
  kind: Unit['kind'];
  /** Criteria by state. */
  criteria: Record<CriterionState, number>;
  requirements: { met: number; notYet: number; toJudge: number };
}

/** The writer's own marks, with those criteria and sections that stay under their half, whatever the total. */
export interface MarksReadiness {
  /** What was given, of all that can be had. */
  given: number;
  most: number;
  /** Criteria without the writer's marks. */
  unjudged: number;
  /** References of criteria that were given less than half. */
  weak: string[];
}

/**
 * The state of a criterion: the writer's own judgement first, then whether there is anything, then the requirements that
 * speak of it. One quote is not enough where hours or signatures are asked for as well; what no program can tell and
 * advice do not hold it back.
 */
export function stateOf(
  { reference }: Pick<Criterion, 'reference'>,
  figures: CriterionFigures & { supporting: number },
  requirements: readonly RequirementReadiness[],
  judgement: Judgement | null,
): CriterionState {
  if (judgement?.done) return 'done';
  if (figures.pieces === 0) return 'none';
  const isMissing = requirements.some(
    ({ requirement, answer }) => answer.state === 'not-yet' && speaksOf(requirement, reference),
  );
  return figures.supporting > 0 && !isMissing ? 'enough' : 'begun';
}

function speaksOf({ criteria, rule }: Requirement, reference: string): boolean {
  return criteria.includes(reference) || ('criterion' in rule && rule.criterion === reference);
}

/**
 * The sum of the writer's own marks, and every criterion under its half: a total never hides a weak one (the rule of the
 * 8580 mark sheets). Null for a unit without marks.
 */
export function marksOf(
  criteria: readonly Criterion[],
  judgements: ReadonlyMap<string, Judgement>,
): MarksReadiness | null {
  const marked = criteria.flatMap(({ reference, marks }) => (marks ? [{ reference, ...marks }] : []));
  if (marked.length === 0) return null;
  const given = marked.map(({ reference }) => judgements.get(reference)?.marks ?? null);
  return {
    given: given.reduce((sum: number, marks) => sum + (marks ?? 0), 0),
    most: marked.reduce((sum, { most }) => sum + most, 0),
    unjudged: given.filter((marks) => marks === null).length,
    weak: marked.flatMap(({ reference, pass }, index) => ((given[index] ?? pass) < pass ? [reference] : [])),
  };
}
