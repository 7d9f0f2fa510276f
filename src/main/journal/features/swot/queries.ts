import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import type { Ground, Quadrant } from '../../../../shared/domain/swot.ts';
import type { Database } from '../../database/database.ts';
import { swotGround, swotItem } from '../../database/schema.ts';

export type ItemRow = typeof swotItem.$inferSelect;

/** The quadrants in their order. */
const quadrantOrder = sql`CASE ${swotItem.quadrant}
  WHEN 'strength' THEN 1 WHEN 'weakness' THEN 2 WHEN 'opportunity' THEN 3 ELSE 4 END`;

/** All items outside the trash: by quadrant, then in their order. */
export function selectItems(database: Database): ItemRow[] {
  const rows = database.select().from(swotItem).where(isNull(swotItem.trashedAt));
  return rows.orderBy(quadrantOrder, asc(swotItem.position), asc(swotItem.id)).all();
}

/** One item, in the trash or not. */
export function selectItem(database: Database, id: string): ItemRow | undefined {
  return database.select().from(swotItem).where(eq(swotItem.id, id)).get();
}

/** The ids of a quadrant outside the trash, in their order, with their positions. */
export function selectOrder(database: Database, quadrant: Quadrant): { id: string; position: number }[] {
  const { id, position } = swotItem;
  const of = and(eq(swotItem.quadrant, quadrant), isNull(swotItem.trashedAt));
  return database.select({ id, position }).from(swotItem).where(of).orderBy(asc(position), asc(id)).all();
}

export function insertItem(database: Database, row: ItemRow): void {
  database.insert(swotItem).values(row).run();
}

/** Returns how many rows there were to change. */
export function updateItem(database: Database, id: string, columns: Partial<ItemRow>): number {
  return database.update(swotItem).set(columns).where(eq(swotItem.id, id)).run().changes;
}

/** Puts grounds under an item; returns those that were not there. */
export function insertGrounds(
  database: Database,
  itemId: string,
  grounds: readonly Ground[],
  placedAt: string,
): Ground[] {
  return grounds.filter(({ kind, ref }) => {
    const insert = database.insert(swotGround).values({ itemId, kind, ref, placedAt });
    return insert.onConflictDoNothing().run().changes > 0;
  });
}

/** Takes grounds away from an item; returns those that were there. */
export function deleteGrounds(database: Database, itemId: string, grounds: readonly Ground[]): Ground[] {
  return grounds.filter(({ kind, ref }) => {
    const of = and(eq(swotGround.itemId, itemId), eq(swotGround.kind, kind), eq(swotGround.ref, ref));
    return database.delete(swotGround).where(of).run().changes > 0;
  });
}

/** Whether `swot_ground g` counts: 1 where its text, its round or its record stands outside the trash. */
const stands = sql`CASE g.kind
  WHEN 'evidence' THEN EXISTS (SELECT 1 FROM evidence e
    WHERE e.id = g.ref AND e.trashed_at IS NULL AND e.detached_at IS NULL)
  WHEN 'feedback' THEN EXISTS (SELECT 1 FROM feedback f
    WHERE f.id = substr(g.ref, 1, 36) AND f.trashed_at IS NULL AND (length(g.ref) = 36 OR EXISTS (
      SELECT 1 FROM json_each(f.ratings) WHERE json_extract(value, '$.competency') = substr(g.ref, 38))))
  ELSE EXISTS (SELECT 1 FROM rating_round r JOIN rating t ON t.round_id = r.id
    WHERE r.id = substr(g.ref, 1, 36) AND t.competency_id = substr(g.ref, 38)
      AND r.state = 'done' AND r.trashed_at IS NULL AND t.score IS NOT NULL) END`;

export interface GroundCount {
  itemId: string;
  standing: number;
  gone: number;
}

/** How much each item outside the trash rests on, and how much of that is gone. */
export function countGrounds(database: Database): GroundCount[] {
  return database.all<GroundCount>(sql`
    SELECT itemId, sum(stands) AS standing, count(*) - sum(stands) AS gone FROM (
      SELECT g.item_id AS itemId, ${stands} AS stands
      FROM swot_ground g JOIN swot_item i ON i.id = g.item_id AND i.trashed_at IS NULL)
    GROUP BY itemId`);
}

export interface GroundRow extends Ground {
  itemId: string;
  stands: 0 | 1;
}

/** What an item rests on, or all items outside the trash (null), in the order in which it was put there. */
export function selectGrounds(database: Database, itemId: string | null): GroundRow[] {
  const of = itemId === null ? sql`i.trashed_at IS NULL` : sql`i.id = ${itemId}`;
  return database.all<GroundRow>(sql`
    SELECT g.item_id AS itemId, g.kind AS kind, g.ref AS ref, ${stands} AS stands
    FROM swot_ground g JOIN swot_item i ON i.id = g.item_id
    WHERE ${of} ORDER BY g.placed_at, g.kind, g.ref`);
}

/** Items outside the trash with at least one ground that stands, by quadrant. */
export function countGrounded(database: Database): { quadrant: Quadrant; items: number; grounded: number }[] {
  return database.all(sql`
    SELECT i.quadrant AS quadrant, count(*) AS items,
      sum(EXISTS (SELECT 1 FROM swot_ground g WHERE g.item_id = i.id AND ${stands})) AS grounded
    FROM swot_item i WHERE i.trashed_at IS NULL GROUP BY i.quadrant`);
}
