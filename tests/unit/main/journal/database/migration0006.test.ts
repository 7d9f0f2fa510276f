import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createDatabase } from '../../../../../src/main/journal/database/connection.ts';
import { migrate } from '../../../../../src/main/journal/database/migrate.ts';
import { migrations } from '../../../../../src/main/journal/database/migrations/index.ts';
import { remove, temporaryFolder } from '../vault/fixtures.ts';

let folder: string;
let db: ReturnType<typeof createDatabase>;
beforeEach(() => {
  folder = temporaryFolder();
  db = createDatabase(join(folder, 'journal.db'), Buffer.alloc(32, 3));
});
afterEach(() => {
  db.close();
  remove(folder);
});

it('what pieces named one by one before is there as a list afterwards, and everything else as it was', () => {
  migrate(
    db,
    migrations.filter(({ version }) => version < 6),
  );
  const piece = (id: string) =>
    `('${id}', 'passage', 'reflection', 'r1', 'I waited.', '2026-02-02T10:00:00Z', NULL, NULL)`;
  db.exec(`
    INSERT INTO evidence VALUES ${piece('a')}, ${piece('b')};
    INSERT INTO evidence_link VALUES
      ('a', 'criterion', '700:1.3', 'Why', 'supports', 'alternative', 'Mentoring'),
      ('a', 'criterion', '700:1.4', '', 'partly', NULL, ''),
      ('b', 'criterion', '700:1.3', '', 'supports', 'alternative', '');`);
  migrate(
    db,
    migrations.filter(({ version }) => version <= 6),
  );
  expect(db.prepare('SELECT * FROM evidence_link ORDER BY evidence_id, target_id').all()).toEqual([
    { evidence_id: 'a', target_kind: 'criterion', target_id: '700:1.3', justification: 'Why', strength: 'supports' },
    { evidence_id: 'a', target_kind: 'criterion', target_id: '700:1.4', justification: '', strength: 'partly' },
    { evidence_id: 'b', target_kind: 'criterion', target_id: '700:1.3', justification: '', strength: 'supports' },
  ]);
  const at = { target_kind: 'criterion', target_id: '700:1.3', position: 0, item: 'alternative' };
  expect(db.prepare('SELECT * FROM evidence_item ORDER BY evidence_id').all()).toEqual([
    { evidence_id: 'a', ...at, label: 'Mentoring' },
    { evidence_id: 'b', ...at, label: '' },
  ]);
  db.exec(`DELETE FROM evidence WHERE id = 'a'`);
  expect(db.prepare('SELECT evidence_id FROM evidence_item').pluck().all()).toEqual(['b']);
});
