import { and, count, eq, type SQL, sql } from 'drizzle-orm';
import type { Ground, Quadrant } from '../../../../shared/domain/swot.ts';
import type { Database } from '../../database/database.ts';
import { swotAside } from '../../database/schema.ts';

/** Standing pieces that speak for a quadrant, stand on no item, and were not put aside. */
const waiting = (quadrant: Quadrant): SQL => sql`
  FROM evidence_link l JOIN evidence e ON e.id = l.evidence_id
  WHERE l.target_kind = 'swot' AND l.target_id = ${quadrant} AND e.trashed_at IS NULL AND e.detached_at IS NULL
    AND NOT EXISTS (SELECT 1 FROM swot_ground g JOIN swot_item i ON i.id = g.item_id AND i.trashed_at IS NULL
      WHERE g.kind = 'evidence' AND g.ref = l.evidence_id)
    AND NOT EXISTS (SELECT 1 FROM swot_aside a WHERE a.quadrant = ${quadrant} AND a.card = 'evidence:' || l.evidence_id)`;

function countWaiting(database: Database, quadrant: Quadrant): number {
  return database.get<{ count: number }>(sql`SELECT count(*) AS count ${waiting(quadrant)}`)?.count ?? 0;
}

/** The ids of waiting pieces, those that were tagged last first, and how many there are in all. */
export function selectWaiting(
  database: Database,
  quadrant: Quadrant,
  offset: number,
  limit: number,
): { total: number; ids: string[] } {
  const rows = database.all<{ id: string; total: number }>(sql`
    SELECT e.id AS id, count(*) OVER () AS total ${waiting(quadrant)}
    ORDER BY e.created_at DESC, e.id DESC LIMIT ${limit} OFFSET ${offset}`);
  return {
    total: rows[0]?.total ?? (offset === 0 ? 0 : countWaiting(database, quadrant)),
    ids: rows.map(({ id }) => id),
  };
}

/** Ratings and feedback that stand on items outside the trash. */
export function selectPlaced(database: Database): Ground[] {
  return database.all<Ground>(sql`
    SELECT DISTINCT g.kind AS kind, g.ref AS ref FROM swot_ground g
    JOIN swot_item i ON i.id = g.item_id AND i.trashed_at IS NULL WHERE g.kind <> 'evidence'`);
}

export function insertAside(database: Database, quadrant: Quadrant, card: string, putAt: string): void {
  database.insert(swotAside).values({ quadrant, card, putAt }).onConflictDoNothing().run();
}

export function deleteAside(database: Database, quadrant: Quadrant, card: string): void {
  database
    .delete(swotAside)
    .where(and(eq(swotAside.quadrant, quadrant), eq(swotAside.card, card)))
    .run();
}

export function selectAside(database: Database, quadrant: Quadrant): string[] {
  const rows = database.select({ card: swotAside.card }).from(swotAside).where(eq(swotAside.quadrant, quadrant));
  return rows.all().map(({ card }) => card);
}

/** How many cards were put aside, by quadrant. */
export function countAside(database: Database): Map<Quadrant, number> {
  const { quadrant } = swotAside;
  const rows = database.select({ quadrant, cards: count() }).from(swotAside).groupBy(quadrant).all();
  return new Map(rows.map(({ quadrant: of, cards }) => [of, cards]));
}
