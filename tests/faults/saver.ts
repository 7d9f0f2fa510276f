import { writeSync } from 'node:fs';
import { openDatabase } from '../../src/main/journal/database/connection.ts';

/**
 * A process that saves until it is killed. Each commit is acknowledged by its number on standard output, written at
 * once: what the pipe has, was said to be saved. Its key comes over standard input.
 */
process.stdin.once('data', (key) => {
  const db = openDatabase(process.argv[2] ?? '', Buffer.from(key.subarray(0, 32)), { newest: 1, check: true });
  const insert = db.prepare('INSERT INTO reflection (text) VALUES (?)');
  const index = db.prepare('INSERT INTO search (rowid, text) VALUES (?, ?)');
  const touch = db.prepare('UPDATE reflection SET text = text WHERE id = ?');
  const save = db.transaction((): number => {
    const next = Number(db.prepare('SELECT coalesce(max(id), 0) + 1 FROM reflection').pluck().get());
    const text = `note ${next} ${'words '.repeat(next % 400)}`;
    insert.run(text);
    index.run(next, text);
    touch.run(Math.max(1, next - 7));
    return next;
  });
  for (;;) writeSync(1, `${save()}\n`);
});
