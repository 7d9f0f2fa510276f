import { v7 as uuid } from 'uuid';
import { type ReflectionDocument, stageText } from '../../../../shared/document/document.ts';
import type { Experiment, ExperimentStatus } from '../../../../shared/domain/experiment.ts';
import type { ReflectiveModel } from '../../../../shared/domain/model.ts';
import { AppError } from '../../../../shared/result.ts';
import type { Database } from '../../database/database.ts';
import * as queries from './queries.ts';

/**
 * Keeps a reflection's experiment in step with the stage that plans it (Kolb's active experimentation). The row stays
 * where the text is emptied, so that its due date and outcome are back when the text is.
 */
export function syncExperiment(
  database: Database,
  now: Date,
  reflectionId: string,
  model: ReflectiveModel,
  document: ReflectionDocument,
): void {
  const stages = model.stages.filter((stage) => stage.plansExperiment);
  const text = stages
    .map((stage) => stageText(document, stage.id).trim())
    .filter((part) => part !== '')
    .join('\n');
  const row = queries.selectRowOf(database, reflectionId);
  if (row) {
    if (row.text !== text) queries.updateExperiment(database, row.id, { text });
  } else if (text !== '') {
    const createdAt = now.toISOString();
    queries.insertExperiment(database, { id: uuid(), reflectionId, text, status: 'open', createdAt });
  }
}

/** What is planned and not yet told, the soonest due first, without a day last. */
export function openExperiments(database: Database): Experiment[] {
  return queries.selectOpen(database);
}

/** What a reflection planned to try, if it did. */
export function plannedIn(database: Database, reflectionId: string): Experiment | undefined {
  return queries.selectOf(database, reflectionId).planned[0];
}

/** One experiment, or `not-found`. */
function experimentById(database: Database, id: string): Experiment {
  const found = queries.selectById(database, id);
  if (!found) throw new AppError('not-found', 'no such experiment');
  return found;
}

/** The experiment as it was left: tried, changed or dropped with a word on what came of it; or open again. */
export function closeExperiment(
  database: Database,
  now: Date,
  id: string,
  status: ExperimentStatus,
  outcome: string | null,
): void {
  const closedAt = status === 'open' ? null : now.toISOString();
  if (queries.updateExperiment(database, id, { status, outcome, closedAt }) === 0) experimentById(database, id);
}

/** Links an experiment to the reflection that tells what happened. */
export function linkFollowUp(database: Database, id: string, followedUpIn: string | null): void {
  if (queries.updateExperiment(database, id, { followedUpIn }) === 0) experimentById(database, id);
}

/** Sets or clears the day by which it is to be tried. */
export function setDueDay(database: Database, id: string, dueOn: string | null): void {
  if (queries.updateExperiment(database, id, { dueOn }) === 0) experimentById(database, id);
}
