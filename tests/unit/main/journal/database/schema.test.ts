import { getTableColumns, getTableName, is, sql } from 'drizzle-orm';
import { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as schema from '../../../../../src/main/journal/database/schema.ts';
import { aJournal, type TestJournal } from '../../../../helpers/journal.ts';

let journal: TestJournal;
beforeAll(async () => {
  journal = await aJournal();
});
afterAll(() => journal.remove());

test('every table that queries know has the columns that the migrations made, no more and no fewer', () => {
  const tables = Object.values(schema).filter((value) => is(value, SQLiteTable));
  expect(tables.length).toBeGreaterThan(9);
  for (const table of tables) {
    const made = journal.context.database.all<{ name: string; notnull: number }>(
      sql`SELECT name, "notnull" FROM pragma_table_info(${getTableName(table)})`,
    );
    const known = Object.values(getTableColumns(table));
    expect(known.map(({ name }) => name).sort()).toEqual(made.map(({ name }) => name).sort());
    const required = made.filter((column) => column.notnull === 1).map(({ name }) => name);
    expect(known.filter((column) => column.notNull && !column.primary).map(({ name }) => name)).toEqual(
      expect.arrayContaining(required.filter((name) => !known.find((column) => column.name === name)?.primary)),
    );
  }
});

test('the lists that are asked for most walk an index and sort nothing', () => {
  const plan = (query: string) =>
    journal.context.database
      .all<{ detail: string }>(sql.raw(`EXPLAIN QUERY PLAN ${query}`))
      .map(({ detail }) => detail)
      .join('\n');
  const page = plan(
    'SELECT id FROM reflection WHERE trashed_at IS NULL ORDER BY happened_on DESC, happened_at DESC, id DESC LIMIT 50 OFFSET 100',
  );
  expect(page).toContain('reflection_by_day');
  expect(page).not.toContain('TEMP B-TREE');
  const pieces = plan(
    'SELECT id FROM evidence WHERE trashed_at IS NULL ORDER BY happened_on DESC, id DESC LIMIT 50 OFFSET 100',
  );
  expect(pieces).toContain('COVERING INDEX evidence_newest');
  expect(pieces).not.toContain('TEMP B-TREE');
  const recent = plan('SELECT id FROM reflection WHERE trashed_at IS NULL ORDER BY changed_at DESC LIMIT 12');
  expect(recent).toContain('reflection_by_change');
  expect(recent).not.toContain('TEMP B-TREE');
});
