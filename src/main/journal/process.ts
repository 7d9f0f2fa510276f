import { z } from 'zod';
import type { Request } from '../../shared/message.ts';
import { type Result, toFailure } from '../../shared/result.ts';
import { sealedSchema } from '../../shared/sealed.ts';
import { answer } from '../answer.ts';
import { createChannel } from './channel.ts';
import { sqliteFailure } from './database/connection.ts';
import { databaseOf } from './database/database.ts';
import { purgeIndex } from './features/search/service.ts';
import { journalRouter } from './router.ts';
import type { JournalContext } from './trpc.ts';
import { backupWhenDue, isBackupDue } from './vault/backup.ts';
import type { OpenJournal } from './vault/vault.ts';
import { vaultRouter } from './vaultRouter.ts';

const messageSchema = z.object({
  id: z.int(),
  to: z.enum(['vault', 'journal']),
  path: z.string(),
  type: z.enum(['query', 'mutation']),
  /** JSON has no `undefined`: a call without input comes without this. */
  input: z.unknown().default(null),
});

/**
 * The journal process: one encrypted journal, from unlock to lock. Messages come in, a router answers, messages go
 * out; on lock the process ends, so that no key and no text stays in memory. Runs under Electron's `utilityProcess`
 * (`process.parentPort`) and under Node's `fork`.
 */
let context: JournalContext | undefined;
const { greet, take } = createChannel();

function opened(journal: OpenJournal): void {
  context = { journal, database: databaseOf(journal.db), now: () => new Date() };
}

async function close(): Promise<void> {
  if (!context) return;
  const { journal, database } = context;
  const now = new Date();
  context = undefined;
  try {
    // Once a day, before the copy: no backup keeps words in its index that its texts no longer have.
    if (isBackupDue(journal.folder, now)) purgeIndex(database);
    backupWhenDue(journal, now);
  } finally {
    journal.close();
  }
}

/** Answers in the way it was asked: what comes sealed, as everything from the window does, is answered sealed. */
async function answerJournal(request: Pick<Request, 'path' | 'type' | 'input'>): Promise<Result<unknown>> {
  const { path, type } = request;
  const sealed = sealedSchema.safeParse(request.input);
  if (!sealed.success) return answerPlain(request);
  try {
    const question = await take(`${type} ${path}`, sealed.data);
    const result = await answerPlain({ path, type, input: question.value });
    return result.ok ? { ok: true, data: await question.answer(result.data) } : result;
  } catch (error) {
    return { ok: false, error: toFailure(error) };
  }
}

async function answerPlain(request: Pick<Request, 'path' | 'type' | 'input'>): Promise<Result<unknown>> {
  if (context) return answer(journalRouter, context, request, sqliteFailure);
  return { ok: false, error: { code: 'journal-locked', message: 'no journal is open' } };
}

async function receive(raw: unknown, post: (message: unknown) => void): Promise<void> {
  const message = messageSchema.safeParse(raw);
  if (!message.success) return;
  const { id, to, path, type, input } = message.data;
  const request = { path, type, input };
  if (to === 'journal') return post({ id, result: await answerJournal(request) });
  post({ id, result: await answer(vaultRouter, { greet, take, opened, close }, request, sqliteFailure) });
}

/** Electron's side of the pipe, where there is one: `process.parentPort` of a utility process. */
interface ParentPort {
  on(event: 'message', listener: (event: { data: unknown }) => void): void;
  postMessage(message: unknown): void;
}
const parentPort = (process as { parentPort?: ParentPort }).parentPort;

if (parentPort) {
  parentPort.on('message', ({ data }) => receive(data, (message) => parentPort.postMessage(message)));
} else {
  process.on('message', (data) => receive(data, (message) => process.send?.(message)));
  process.on('disconnect', () => close().finally(() => process.exit(0)));
}
