import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createDatabase } from '../../../../../src/main/journal/database/connection.ts';
import { migrate } from '../../../../../src/main/journal/database/migrate.ts';
import { migrations } from '../../../../../src/main/journal/database/migrations/index.ts';
import { documentOf } from '../../../../../src/shared/document/build.ts';
import { mention, p } from '../../../shared/document/documents.ts';
import { remove, temporaryFolder } from '../vault/fixtures.ts';

it('who is named in the texts of a journal that was made before is known afterwards, each client once', () => {
  const folder = temporaryFolder();
  const db = createDatabase(join(folder, 'journal.db'), Buffer.alloc(32, 3));
  migrate(
    db,
    migrations.filter(({ version }) => version < 15),
  );
  const [one, two] = ['0190a000-0000-7000-8000-000000000001', '0190a000-0000-7000-8000-000000000002'];
  const naming = documentOf([p('With ', mention('Client 1', one)), p(mention('Client 1', one))]);
  const both = documentOf([p(mention('Client 1', one), mention('Client 2', two))]);
  const neither = documentOf([p('"clientId" is what I read.')]);
  const supervision = db.prepare(`INSERT INTO supervision
    VALUES (?, '2026-02-02', NULL, 'Europe/London', 60, 'group', '', '', 1, ?, '2026-02-02T10:00:00Z', NULL)`);
  supervision.run('s1', JSON.stringify(naming));
  supervision.run('s2', JSON.stringify(neither));
  const cpd = db.prepare(`INSERT INTO cpd_activity
    VALUES ('c1', 'Reading', '2026-02-02', 60, 'reading', '', NULL, '', 1, ?, '2026-02-02T10:00:00Z', NULL)`);
  cpd.run(JSON.stringify(both));
  migrate(db, migrations);
  expect(db.prepare('SELECT * FROM client_mention ORDER BY source_kind, client_id').all()).toEqual([
    { source_kind: 'cpd', source_id: 'c1', client_id: one },
    { source_kind: 'cpd', source_id: 'c1', client_id: two },
    { source_kind: 'supervision', source_id: 's1', client_id: one },
  ]);
  db.close();
  remove(folder);
});
