import { aliasedTable, and, asc, eq, isNull, ne, type SQL, sql } from 'drizzle-orm';
import type { Experiment } from '../../../../shared/domain/experiment.ts';
import type { Database } from '../../database/database.ts';
import { experiment, reflection } from '../../database/schema.ts';

const followUp = aliasedTable(reflection, 'follow_up');

function select(database: Database, condition: SQL | undefined): Experiment[] {
  const rows = database
    .select({
      id: experiment.id,
      reflectionId: experiment.reflectionId,
      reflectionTitle: reflection.title,
      modelId: reflection.modelId,
      plannedOn: reflection.happenedOn,
      text: experiment.text,
      dueOn: experiment.dueOn,
      status: experiment.status,
      outcome: experiment.outcome,
      followedUpIn: followUp.id,
      followedUpTitle: followUp.title,
    })
    .from(experiment)
    .innerJoin(reflection, eq(reflection.id, experiment.reflectionId))
    .leftJoin(followUp, and(eq(followUp.id, experiment.followedUpIn), isNull(followUp.trashedAt)));
  const shown = and(isNull(reflection.trashedAt), ne(experiment.text, ''), condition);
  const dueFirst = [sql`${experiment.dueOn} IS NULL`, asc(experiment.dueOn), asc(reflection.happenedOn)];
  return rows
    .where(shown)
    .orderBy(...dueFirst)
    .all();
}

export function selectOpen(database: Database): Experiment[] {
  return select(database, eq(experiment.status, 'open'));
}

export function selectAll(database: Database): Experiment[] {
  return select(database, undefined);
}

/** The experiments that a reflection planned or tells the outcome of. */
export function selectOf(
  database: Database,
  reflectionId: string,
): { planned: Experiment[]; followedUp: Experiment[] } {
  return {
    planned: select(database, eq(experiment.reflectionId, reflectionId)),
    followedUp: select(database, eq(experiment.followedUpIn, reflectionId)),
  };
}

export function selectById(database: Database, id: string): Experiment | undefined {
  return select(database, eq(experiment.id, id))[0];
}

export function selectRowOf(database: Database, reflectionId: string) {
  return database.select().from(experiment).where(eq(experiment.reflectionId, reflectionId)).get();
}

export function insertExperiment(database: Database, row: typeof experiment.$inferInsert): void {
  database.insert(experiment).values(row).run();
}

export function updateExperiment(
  database: Database,
  id: string,
  columns: Partial<typeof experiment.$inferInsert>,
): number {
  return database.update(experiment).set(columns).where(eq(experiment.id, id)).run().changes;
}
