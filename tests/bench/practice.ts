import { join } from 'node:path';
import { databaseOf } from '../../src/main/journal/database/database.ts';
import { journalRouter } from '../../src/main/journal/router.ts';
import { createJournal, passphraseBytes } from '../../src/main/journal/vault/vault.ts';
import { fillPractice, generateLog, mappingOfAll, uploadLog } from '../helpers/practice.ts';
import { PASSPHRASE, TODAY } from './journal.ts';
import { type Measure, measureOf, timed } from './measure.ts';

const SAMPLES = 40;
const LIMIT_MS = 100;
const CLIENTS = 200;
/** The size that the limit is set for, with one a tenth and one ten times as large to show the growth. */
const SIZES = [500, 5_000, 50_000];
const LIMITED = 5_000;
const LOG_LINES = 50_000;

type Caller = ReturnType<typeof journalRouter.createCaller>;

async function samplesOf(ask: () => Promise<unknown>): Promise<number[]> {
  await ask();
  const samples: number[] = [];
  for (let count = 0; count < SAMPLES; count++) samples.push(await timed(ask));
  return samples;
}

/** What the Hours screen asks of a practice of this many sessions. */
async function benchLedger(call: Caller, sessions: number): Promise<Measure[]> {
  const { total } = await call.ledger.entries({ filter: {}, offset: 0, limit: 1 });
  const clientId = (await call.ledger.totals({})).byClient[0]?.clientId ?? '';
  for (const id of ['icf-acc', 'emcc-foundation', 'unit-702']) await call.targets.choose({ id, chosen: true });
  const from = `${Number(TODAY.slice(0, 4)) - 1}${TODAY.slice(4)}`;
  const middle = Math.floor(total / 2);
  const questions: Record<string, () => Promise<unknown>> = {
    'first page': () => call.ledger.entries({ filter: {}, offset: 0, limit: 50 }),
    'page in the middle': () => call.ledger.entries({ filter: {}, offset: middle, limit: 50 }),
    'first page of a kind': () => call.ledger.entries({ filter: { kinds: ['mentoring'] }, offset: 0, limit: 50 }),
    'sums and charts': () => call.ledger.totals({}),
    'sums of a client': () => call.ledger.totals({ clientId }),
    'sums of a year': () => call.ledger.totals({ from, to: TODAY }),
    'progress of three targets': () => call.ledger.progress(TODAY),
  };
  const goal = sessions === LIMITED ? { within: LIMIT_MS } : {};
  const measures: Measure[] = [];
  for (const [name, ask] of Object.entries(questions)) {
    measures.push(measureOf(`hours of ${sessions} sessions: ${name}`, await samplesOf(ask), goal));
  }
  return measures;
}

/** An existing log in and out again. */
async function benchImport(call: Caller): Promise<Measure[]> {
  const log = Buffer.from(generateLog({ clients: CLIENTS, sessions: LOG_LINES, until: TODAY, seed: 2 }));
  let id = '';
  let importId = '';
  const mapping = mappingOfAll;
  const steps: Record<string, () => Promise<void>> = {
    'sent and inspected': async () => {
      id = await uploadLog(call, log);
      await call.imports.inspect(id);
    },
    preview: async () => {
      await call.imports.preview({ id, mapping });
    },
    written: async () => {
      importId = (await call.imports.run({ id, mapping, withDoubles: true })).id;
    },
    undone: async () => {
      await call.imports.undo(importId);
    },
  };
  const measures: Measure[] = [];
  for (const [name, step] of Object.entries(steps)) {
    measures.push(measureOf(`import of ${LOG_LINES} lines: ${name}`, [await timed(step)]));
  }
  return measures;
}

/** The ledger of hours in the journal process, in three sizes, and the import of a log. */
export async function benchPractice(home: string): Promise<Measure[]> {
  const measures: Measure[] = [];
  for (const sessions of SIZES) {
    const { journal } = await createJournal(join(home, `Practice ${sessions}.journal`), passphraseBytes(PASSPHRASE));
    const context = { journal, database: databaseOf(journal.db), now: () => new Date(`${TODAY}T20:00:00Z`) };
    const call = journalRouter.createCaller(context);
    try {
      await fillPractice(context, { clients: CLIENTS, sessions, until: TODAY });
      measures.push(...(await benchLedger(call, sessions)));
      if (sessions === LIMITED) measures.push(...(await benchImport(call)));
    } finally {
      journal.close();
    }
  }
  return measures;
}
