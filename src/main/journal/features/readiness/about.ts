import type { OfferedEngagement, UnitAbout } from '../../../../shared/domain/readiness.ts';
import { isAboutClients } from '../../../../shared/domain/requirement.ts';
import type { Unit } from '../../../../shared/domain/unit.ts';
import { type Database, inTransaction } from '../../database/database.ts';
import { unitById } from '../units/service.ts';
import * as queries from './practiceQueries.ts';

/** Client 2 before Client 10. */
const byCodeName = new Intl.Collator('en', { numeric: true });

/** Whose work a unit counts, of the engagements that were chosen for units (`selectChosenEngagements`). */
export function aboutFrom(unit: Unit, chosen: ReturnType<typeof queries.selectChosenEngagements>): UnitAbout {
  const engagements = (chosen.get(unit.id) ?? []).map(({ id, codeName }) => ({ id, codeName }));
  return {
    matters: isAboutClients(unit),
    chosen: engagements.toSorted((one, other) => byCodeName.compare(one.codeName, other.codeName)),
  };
}

/** All engagements that a unit may be about: by code name as one counts, the newest first within a client. */
export function offeredEngagements(database: Database): OfferedEngagement[] {
  return queries
    .selectOffered(database)
    .toSorted(
      (one, other) => byCodeName.compare(one.codeName, other.codeName) || (one.startedOn < other.startedOn ? 1 : -1),
    );
}

/**
 * Sets which engagements a unit is about; none: all count. Returns those that were chosen before, for the undo. Throws
 * `not-found` without such a unit.
 */
export function chooseEngagements(database: Database, unitId: string, engagementIds: readonly string[]): string[] {
  return inTransaction(database, (tx) => {
    unitById(tx, unitId);
    return queries.replaceChosen(tx, unitId, engagementIds);
  });
}
