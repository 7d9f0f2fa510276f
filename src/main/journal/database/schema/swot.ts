import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { FrozenSwot, Ground, Quadrant, SwotFacts } from '../../../../shared/domain/swot.ts';
import { json } from './columns.ts';

export const swotItem = sqliteTable('swot_item', {
  id: text().primaryKey(),
  lineage: text().notNull(),
  quadrant: text().$type<Quadrant>().notNull(),
  heading: text().notNull(),
  text: text('body').notNull(),
  role: text().$type<SwotFacts['role']>().notNull(),
  themes: json<SwotFacts['themes']>('themes').notNull(),
  state: text().$type<SwotFacts['state']>().notNull(),
  position: integer().notNull(),
  createdAt: text('created_at').notNull(),
  trashedAt: text('trashed_at'),
});

export const swotGround = sqliteTable(
  'swot_ground',
  {
    itemId: text('item_id').notNull(),
    kind: text().$type<Ground['kind']>().notNull(),
    ref: text().notNull(),
    placedAt: text('placed_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.itemId, table.kind, table.ref] })],
);

export const swotAside = sqliteTable(
  'swot_aside',
  {
    quadrant: text().$type<Quadrant>().notNull(),
    card: text().notNull(),
    putAt: text('put_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.quadrant, table.card] })],
);

export const swotPair = sqliteTable('swot_pair', {
  id: text().primaryKey(),
  insideId: text('inside_id').notNull(),
  outsideId: text('outside_id').notNull(),
  sentence: text().notNull(),
  createdAt: text('created_at').notNull(),
  trashedAt: text('trashed_at'),
});

export const swotSnapshot = sqliteTable('swot_snapshot', {
  id: text().primaryKey(),
  name: text().notNull(),
  frozenOn: text('frozen_on').notNull(),
  counts: json<Record<Quadrant, number>>('counts').notNull(),
  content: json<FrozenSwot>('content').notNull(),
  createdAt: text('created_at').notNull(),
  trashedAt: text('trashed_at'),
});
