import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createDatabase } from '../../../../../src/main/journal/database/connection.ts';
import { migrate } from '../../../../../src/main/journal/database/migrate.ts';
import { migrations } from '../../../../../src/main/journal/database/migrations/index.ts';
import { remove, temporaryFolder } from '../vault/fixtures.ts';

it('evidence that was made before knows the day of its source afterwards, and follows it', () => {
  const folder = temporaryFolder();
  const db = createDatabase(join(folder, 'journal.db'), Buffer.alloc(32, 3));
  migrate(
    db,
    migrations.filter(({ version }) => version < 16),
  );
  const at = '2026-02-09T10:00:00Z';
  db.exec(`
    INSERT INTO supervision VALUES ('s1', '2026-02-02', NULL, 'Europe/London', 60, 'group', '', '', 1, '{}', '${at}', NULL);
    INSERT INTO evidence_hours VALUES ('h1', '{"to":"2026-03-31"}', '${at}'), ('h2', '{}', '${at}');
    INSERT INTO development_plan (id, title, starts_on, ends_on, aspiration, doing, resourcing, monitoring, reviewing,
      evaluation, supporters, ways, outcome, effect, created_at) VALUES
      ('p1', 'A plan', '2026-01-01', '2026-12-31', '', '', '', '', '', '', '', '[]', '', '', '${at}');
    INSERT INTO plan_review VALUES ('v1', 'p1', '2026-04-01', NULL, '', 1, '{}', '${at}', NULL);`);
  const add = (id: string, kind: string, source: string) =>
    db.exec(`INSERT INTO evidence (id, kind, source_kind, source_id, quote, created_at)
      VALUES ('${id}', 'entry', '${kind}', '${source}', 'I waited.', '${at}')`);
  add('supervision', 'supervision', 's1');
  add('hours to a day', 'hours', 'h1');
  add('all hours', 'hours', 'h2');
  add('review', 'plan-review', 'v1');
  add('lost', 'reflection', 'gone');
  migrate(db, migrations);
  const days = () =>
    Object.fromEntries(db.prepare<[], [string, string]>('SELECT id, happened_on FROM evidence').raw().all());
  const before = {
    supervision: '2026-02-02',
    'hours to a day': '2026-03-31',
    'all hours': '2026-02-09',
    review: '2026-04-01',
    lost: '',
  };
  expect(days()).toEqual(before);

  db.exec(`UPDATE supervision SET happened_on = '2026-02-03'; UPDATE plan_review SET held_on = '2026-04-11';`);
  add('added', 'plan-review', 'v1');
  const after = { ...before, supervision: '2026-02-03', review: '2026-04-11', added: '2026-04-11' };
  expect(days()).toEqual(after);
  db.exec(`UPDATE evidence SET source_kind = 'supervision', source_id = 's1' WHERE id = 'lost'`);
  expect(days()).toEqual({ ...after, lost: '2026-02-03' });
  db.close();
  remove(folder);
});
