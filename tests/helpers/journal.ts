import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseOf } from '../../src/main/journal/database/database.ts';
import { journalRouter } from '../../src/main/journal/router.ts';
import type { JournalContext } from '../../src/main/journal/trpc.ts';
import { floorCostForTests } from '../../src/main/journal/vault/slots.ts';
import { createJournal, passphraseBytes } from '../../src/main/journal/vault/vault.ts';

export const PASSPHRASE = 'a passphrase for tests';

export type Calls = ReturnType<typeof journalRouter.createCaller>;

export interface TestJournal {
  folder: string;
  context: JournalContext;
  recoveryCode: string;
  /** The router, called as the window calls it. */
  call: Calls;
  /** Sets what the journal takes for now. */
  setNow: (instant: string) => void;
  /** Closes the journal and removes its folder. */
  remove: () => void;
}

/** A new encrypted journal in a temporary folder, with a clock that stands still until it is set. */
export async function aJournal(now = '2026-11-20T10:00:00Z'): Promise<TestJournal> {
  const parent = mkdtempSync(join(tmpdir(), 'doubleloop-test-'));
  const folder = join(parent, 'Test.journal');
  const options = { kdfCostForTests: floorCostForTests };
  const { journal, recoveryCode } = await createJournal(folder, passphraseBytes(PASSPHRASE), options);
  let clock = new Date(now);
  const context: JournalContext = { journal, database: databaseOf(journal.db), now: () => clock };
  return {
    folder,
    context,
    recoveryCode,
    call: journalRouter.createCaller(context),
    setNow: (instant) => {
      clock = new Date(instant);
    },
    remove: () => {
      journal.close();
      rmSync(parent, { recursive: true, force: true });
    },
  };
}
