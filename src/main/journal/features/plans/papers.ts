import { toCsv } from '../../../../shared/domain/csv.ts';
import type {
  CpdRecordOrder,
  DevelopmentPlanOrder,
  PaperContent,
  PaperFormat,
  PlanTimelineOrder,
} from '../../../../shared/domain/paper.ts';
import { letterWords, objectiveStatusWords } from '../../../../shared/domain/plan/words.ts';
import { AppError } from '../../../../shared/result.ts';
import type { Database } from '../../database/database.ts';
import { type Block, codedBlocks } from '../../print/blocks.ts';
import { blocksDocument } from '../../print/blocksDocument.ts';
import { blocksPage } from '../../print/blocksPage.ts';
import { codeNamesOnly } from '../anonymity/service.ts';
import { cpdRecordBlocks, cpdRecordRows } from './cpdRecord.ts';
import { objectiveById } from './objectives.ts';
import { timelineSvg } from './picture.ts';
import { planBlocks, timePicture } from './planBlocks.ts';
import { overviewOf, type PlanOverview } from './service.ts';

async function paperOf(title: string, blocks: readonly Block[], format: 'pdf' | 'docx'): Promise<PaperContent> {
  return format === 'pdf' ? { html: blocksPage(title, blocks) } : { base64: await blocksDocument(title, blocks) };
}

/** A plan whose objectives go by titles without a name: they stand in the picture. */
function codedOverview(
  database: Database,
  planId: string,
  today: string,
  coded: (text: string) => string,
): PlanOverview {
  const overview = overviewOf(database, planId, today);
  return { ...overview, objectives: overview.objectives.map((each) => ({ ...each, title: coded(each.title) })) };
}

function planCsv(database: Database, { plan, objectives }: PlanOverview, coded: (text: string) => string): string {
  const rows = objectives.map(({ id, letters, serves, milestones, status }) => {
    const objective = objectiveById(database, id);
    const { title, specific, measure, baseline, target, resources, support, cost, time, relevance } = objective;
    return [
      title,
      serves.map(({ name }) => name).join('\n'),
      ...[specific, measure, baseline, target, resources, support, cost, time, relevance],
      objective.startsOn,
      objective.endsOn,
      milestones.map((each) => `${each.dueOn} ${each.title}${each.doneOn ? ` (done ${each.doneOn})` : ''}`).join('\n'),
      objective.monitoring,
      objective.evaluation,
      objective.level ?? '',
      letters.flatMap(({ letter, state }) => (state === 'open' ? [letterWords[letter].initial] : [])).join(''),
      objectiveStatusWords[status],
      objective.outcome,
      objective.effect,
    ].map(coded);
  });
  const headings = [
    ...['Objective', 'Serves', 'Specific', 'Measure', 'Now', 'Target', 'Resources', 'Support', 'Cost', 'Time', 'Why'],
    ...['From', 'To', 'Milestones', 'Monitoring', 'Evaluation', 'Level aimed at', 'Open letters', 'State', 'Outcome'],
    'Effect',
  ];
  return toCsv([[`Plan: ${coded(plan.title)}`, plan.startsOn, plan.endsOn], headings, ...rows]);
}

/**
 * A development plan on paper, by code names only: as it stands, with its picture. `madeOn` is the day that it
 * bears. Throws `not-found`, and `invalid-input` for a format that it does not come in.
 */
export async function developmentPlan(
  database: Database,
  { planId, today }: DevelopmentPlanOrder,
  format: PaperFormat,
  madeOn: string,
): Promise<PaperContent> {
  const coded = codeNamesOnly(database);
  const overview = codedOverview(database, planId, today, coded);
  if (format === 'csv') return { text: planCsv(database, overview, coded) };
  if (format === 'pdf' || format === 'docx') {
    const blocks = codedBlocks(planBlocks(database, overview, today, madeOn), coded);
    return paperOf(coded(overview.plan.title), blocks, format);
  }
  throw new AppError('invalid-input', 'A development plan comes as PDF, as a Word document and as CSV.');
}

/** The picture of a plan's time. Throws `not-found`, and `invalid-input` for a format that it does not come in. */
export async function planTimeline(
  database: Database,
  { planId, today }: PlanTimelineOrder,
  format: PaperFormat,
): Promise<PaperContent> {
  const coded = codeNamesOnly(database);
  const overview = codedOverview(database, planId, today, coded);
  if (format === 'svg') return { text: timelineSvg({ ...overview, today }) };
  const title = coded(overview.plan.title);
  if (format === 'pdf') {
    const picture = timePicture(title, { ...overview, today });
    return paperOf(title, [{ kind: 'heading', level: 1, text: title }, picture], 'pdf');
  }
  throw new AppError('invalid-input', 'The picture of a plan comes as PDF and as SVG.');
}

/**
 * The CPD of a time: what, why, what was learned, how it was used, what came of it. Throws `invalid-input` for a format
 * that it does not come in.
 */
export async function cpdRecord(
  database: Database,
  order: CpdRecordOrder,
  format: PaperFormat,
  madeOn: string,
): Promise<PaperContent> {
  const coded = codeNamesOnly(database);
  if (format === 'csv') {
    const { columns, rows } = cpdRecordRows(database, order);
    return { text: toCsv([columns, ...rows.map((row) => row.map(coded))]) };
  }
  if (format === 'pdf' || format === 'docx') {
    return paperOf('CPD record', codedBlocks(cpdRecordBlocks(database, order, madeOn), coded), format);
  }
  throw new AppError('invalid-input', 'The CPD record comes as PDF, as a Word document and as CSV.');
}
