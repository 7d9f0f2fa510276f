import { eq } from 'drizzle-orm';
import { v7 as uuid } from 'uuid';
import { hoursInWords } from '../../../../shared/domain/hoursInWords.ts';
import { type LedgerFilter, ledgerFilterSchema } from '../../../../shared/domain/ledger.ts';
import { AppError } from '../../../../shared/result.ts';
import { type Database, inTransaction } from '../../database/database.ts';
import { evidenceHours } from '../../database/schema.ts';
import { hoursFigures } from '../ledger/service.ts';
import type { ListedRow } from './pieces.ts';

/** One text for one choice, in whatever order its parts were given. */
function keyOf({ kinds, clientId, paid, from, to }: LedgerFilter): string {
  const sorted = kinds && kinds.length > 0 ? [...new Set(kinds)].toSorted() : undefined;
  return JSON.stringify({ kinds: sorted, clientId, paid, from, to });
}

function select(database: Database, filter: LedgerFilter): { id: string } | undefined {
  return database
    .select()
    .from(evidenceHours)
    .where(eq(evidenceHours.filter, keyOf(filter)))
    .get();
}

/** The id of a choice of the ledger as a source of evidence; null while it was never taken as one. */
export function hoursSource(database: Database, filter: LedgerFilter): string | null {
  return select(database, filter)?.id ?? null;
}

/** Makes a choice of the ledger a source of evidence, the same one whenever it is the same choice; with its words now. */
export function takeHours(database: Database, now: Date, filter: LedgerFilter): { id: string; words: string } {
  const id = inTransaction(database, (tx) => {
    const known = hoursSource(tx, filter);
    if (known !== null) return known;
    const made = uuid();
    tx.insert(evidenceHours)
      .values({ id: made, filter: keyOf(filter), createdAt: now.toISOString() })
      .run();
    return made;
  });
  return { id, words: hoursInWords(hoursFigures(database, filter), filter) };
}

/** What was chosen of the ledger for a source. Throws `not-found`. */
export function hoursFilter(database: Database, id: string): LedgerFilter {
  const row = database.select().from(evidenceHours).where(eq(evidenceHours.id, id)).get();
  if (!row) throw new AppError('not-found', 'no such hours');
  return ledgerFilterSchema.parse(JSON.parse(row.filter));
}

/** The same pieces; those of hours say what the ledger says now, and end with its last line. */
export function countedAnew(database: Database, rows: readonly ListedRow[]): ListedRow[] {
  const known = new Map<string, Pick<ListedRow, 'quote' | 'happenedOn'>>();
  return rows.map((row) => {
    if (row.sourceKind !== 'hours') return row;
    let counted = known.get(row.sourceId);
    if (!counted) {
      const filter = hoursFilter(database, row.sourceId);
      const figures = hoursFigures(database, filter);
      counted = { quote: hoursInWords(figures, filter), happenedOn: figures.days?.last ?? row.happenedOn };
      known.set(row.sourceId, counted);
    }
    return { ...row, ...counted };
  });
}
