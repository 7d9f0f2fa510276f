import { criterionId } from '../../../../shared/domain/evidence.ts';
import {
  type CriterionState,
  type Judgement,
  marksOf,
  type Readiness,
  stateOf,
  type UnitProgress,
} from '../../../../shared/domain/readiness.ts';
import {
  answerRequirement,
  type DraftFigures,
  type PracticeRecord,
  practiceOf,
  type RequirementAnswer,
} from '../../../../shared/domain/requirement.ts';
import { areAssessedTogether, keeperOfMarks, sectionMarksOf } from '../../../../shared/domain/sectionMarks.ts';
import { submissionTitle } from '../../../../shared/domain/submission.ts';
import { criteriaOf, type Unit } from '../../../../shared/domain/unit.ts';
import { AppError } from '../../../../shared/result.ts';
import { type Database, inTransaction } from '../../database/database.ts';
import { countsByCriterion, itemsByCriterion } from '../evidence/service.ts';
import { listSubmissions } from '../submissions/service.ts';
import { chosenUnits, unitById, unitIfThere } from '../units/service.ts';
import { aboutFrom } from './about.ts';
import { selectChosenEngagements } from './practiceQueries.ts';
import { practiceRecord } from './practiceRecord.ts';
import * as queries from './queries.ts';

function judgementsOf(database: Database, unitId: string): Map<string, Judgement> {
  const rows = queries.selectCriterionJudgements(database, unitId);
  return new Map(rows.map(({ reference, done, marks, note }) => [reference, { done, marks, note }]));
}

/** What there is for every criterion of some units, and of the practice. */
interface Found {
  counts: ReturnType<typeof countsByCriterion>;
  items: ReturnType<typeof itemsByCriterion>;
  practice: PracticeRecord;
  chosen: ReturnType<typeof selectChosenEngagements>;
  /** Changed last first. */
  drafts: ReturnType<typeof listSubmissions>;
}

function foundFor(database: Database, unitIds: string[]): Found {
  return {
    counts: countsByCriterion(database, unitIds),
    items: itemsByCriterion(database, unitIds),
    practice: practiceRecord(database),
    chosen: selectChosenEngagements(database),
    drafts: listSubmissions(database),
  };
}

/** The submission of the unit that was changed last. */
function draftFrom({ id }: Unit, drafts: Found['drafts']): DraftFigures | null {
  const ofUnit = drafts.filter(({ unitId }) => unitId === id);
  const [newest] = ofUnit;
  return newest ? { title: submissionTitle(newest), words: newest.wordCount, ofDrafts: ofUnit.length } : null;
}

/** The unit that is assessed in one with this one; null for none. */
function partnerOf(database: Database, unit: Unit): Unit | null {
  const partner = unit.assessedWith === null ? null : unitIfThere(database, unit.assessedWith);
  return partner && areAssessedTogether(unit, partner) ? partner : null;
}

/** Evidence for criteria that a unit has no longer: a unit of the user's own may have been changed. */
function lostFrom(unit: Unit, counts: Found['counts']): Readiness['lost'] {
  const there = new Set(criteriaOf(unit).map(({ reference }) => criterionId(unit.id, reference)));
  const start = criterionId(unit.id, '');
  return [...counts].flatMap(([id, { pieces, detached }]) =>
    id.startsWith(start) && !there.has(id)
      ? [{ criterionId: id, reference: id.slice(start.length), pieces: pieces + detached }]
      : [],
  );
}

function readinessFrom(database: Database, unit: Unit, found: Found): Readiness {
  const { counts, items, practice: record, chosen } = found;
  const about = aboutFrom(unit, chosen);
  const practice = practiceOf(
    record,
    about.chosen.map(({ id }) => id),
  );
  const judgements = judgementsOf(database, unit.id);
  const all = criteriaOf(unit);
  const figures = new Map(
    all.map(({ reference }) => {
      const id = criterionId(unit.id, reference);
      const { pieces = 0, supporting = 0, detached = 0 } = counts.get(id) ?? {};
      return [reference, { pieces, supporting, detached, items: items.get(id) ?? {} }];
    }),
  );
  const answered = queries.selectRequirementJudgements(database, unit.id);
  const draft = draftFrom(unit, found.drafts);
  const requirements = unit.requirements.map((requirement) => {
    const context = { unit, practice, criteria: figures, judgements: answered, draft };
    return { requirement, answer: answerRequirement(requirement, context) };
  });
  const criteria = all.map((criterion) => {
    const { reference } = criterion;
    const there = figures.get(reference) ?? { pieces: 0, supporting: 0, detached: 0, items: {} };
    const judgement = judgements.get(reference) ?? null;
    return { reference, ...there, judgement, state: stateOf(criterion, there, requirements, judgement) };
  });
  const partner = partnerOf(database, unit);
  const sectionMarks = queries.selectSectionMarks(database, keeperOfMarks(unit, partner));
  return {
    unit,
    about,
    criteria,
    requirements,
    marks: marksOf(all, judgements),
    sections: sectionMarksOf(unit, partner, sectionMarks),
    lost: lostFrom(unit, counts),
  };
}

/** Everything that a unit asks for, with what there is now. Throws `not-found`. */
export function readinessOf(database: Database, unitId: string): Readiness {
  return readinessFrom(database, unitById(database, unitId), foundFor(database, [unitId]));
}

/** How far every chosen unit has come. */
export function progressOfChosen(database: Database): UnitProgress[] {
  const units = chosenUnits(database);
  const found = foundFor(
    database,
    units.map(({ id }) => id),
  );
  return units.map((unit) => {
    const { criteria, requirements } = readinessFrom(database, unit, found);
    const inState = (state: CriterionState) => criteria.filter((criterion) => criterion.state === state).length;
    const answered = (test: (answer: RequirementAnswer) => boolean) =>
      requirements.filter(({ answer }) => test(answer)).length;
    return {
      unitId: unit.id,
      name: unit.name,
      qualification: unit.qualification.title,
      kind: unit.kind,
      criteria: { none: inState('none'), begun: inState('begun'), enough: inState('enough'), done: inState('done') },
      requirements: {
        met: answered(({ state }) => state === 'met'),
        notYet: answered(({ state }) => state === 'not-yet'),
        toJudge: answered((answer) => answer.state === 'judge' && answer.answer === null),
      },
    };
  });
}

/** A patch of a judgement: what is absent stays as it is. */
type JudgementPatch = { [Key in keyof Judgement]?: Judgement[Key] | undefined };

/**
 * Changes the writer's own judgement of a criterion. Marks over the criterion's most, or where it has none, are refused.
 */
export function judgeCriterion(
  database: Database,
  now: Date,
  unitId: string,
  reference: string,
  { done, marks, note }: JudgementPatch,
): void {
  const criterion = criteriaOf(unitById(database, unitId)).find((one) => one.reference === reference);
  if (!criterion) throw new AppError('not-found', 'no such criterion');
  if (typeof marks === 'number' && !criterion.marks) {
    throw new AppError('invalid-input', `Criterion ${reference} has no marks.`);
  }
  if (typeof marks === 'number' && criterion.marks && marks > criterion.marks.most) {
    throw new AppError('invalid-input', `Criterion ${reference} has ${criterion.marks.most} marks at most.`);
  }
  inTransaction(database, (tx) => {
    const before = judgementsOf(tx, unitId).get(reference);
    queries.putCriterionJudgement(tx, {
      unitId,
      reference,
      done: done ?? before?.done ?? false,
      marks: marks === undefined ? (before?.marks ?? null) : marks,
      note: note ?? before?.note ?? '',
      judgedAt: now.toISOString(),
    });
  });
}

/** Keeps the writer's answer to what no program can tell; null forgets it. Throws `not-found` where that is not asked. */
export function judgeRequirement(
  database: Database,
  now: Date,
  unitId: string,
  requirementId: string,
  answer: boolean | null,
): void {
  const asked = unitById(database, unitId).requirements.some(
    ({ id, rule }) => id === requirementId && rule.kind === 'judgement',
  );
  if (!asked) throw new AppError('not-found', 'no such question');
  queries.putRequirementJudgement(database, unitId, requirementId, answer, now.toISOString());
}

/** Keeps the marks that the writer would give a section; null forgets them. More than there are is refused. */
export function judgeSection(
  database: Database,
  now: Date,
  unitId: string,
  sectionId: string,
  marks: number | null,
): void {
  const unit = unitById(database, unitId);
  const section = unit.sections.find(({ id }) => id === sectionId);
  if (!section?.marks) throw new AppError('not-found', 'no such section with marks');
  if (marks !== null && marks > section.marks.most) {
    throw new AppError('invalid-input', `“${section.title}” has ${section.marks.most} marks at most.`);
  }
  const keeper = keeperOfMarks(unit, partnerOf(database, unit));
  queries.putSectionMarks(database, keeper, sectionId, marks, now.toISOString());
}
