import { openDatabase } from '../../../../../src/main/journal/database/connection.ts';
import { toFailure } from '../../../../../src/shared/result.ts';

/** A process that opens a database when told, says how it went, and lets go when told. */
let held: ReturnType<typeof openDatabase> | undefined;

process.on('message', (message: { path: string; key: string } | 'release') => {
  if (message === 'release') {
    held?.close();
    held = undefined;
    process.send?.('released');
    return;
  }
  try {
    held = openDatabase(message.path, Buffer.from(message.key, 'hex'), { newest: 1 });
    held.exec('INSERT INTO reflection DEFAULT VALUES');
    process.send?.('won');
  } catch (error) {
    process.send?.(toFailure(error).code);
  }
});
process.send?.('ready');
