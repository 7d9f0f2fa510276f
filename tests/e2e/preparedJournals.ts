import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { floorCostForTests } from '../../src/main/journal/vault/slots.ts';
import { createJournal, passphraseBytes } from '../../src/main/journal/vault/vault.ts';
import { PASSPHRASE } from './pages/gate.ts';

/** A closed journal that a worker has made once, to begin each of its stories with. */
export interface PreparedJournal {
  /** The folder that holds it and nothing else. */
  journalsFolder: string;
  copyInto(journalsFolder: string): void;
  remove(): void;
}

/**
 * Makes an empty journal of this name which `PASSPHRASE` opens. Its keys cost the least that is ever derived at: what
 * the app makes itself, at full cost, is for the stories of the gate.
 */
export async function prepareJournal(name: string): Promise<PreparedJournal> {
  const journalsFolder = mkdtempSync(join(tmpdir(), 'doubleloop-prepared-'));
  const { journal } = await createJournal(join(journalsFolder, `${name}.journal`), passphraseBytes(PASSPHRASE), {
    kdfCostForTests: floorCostForTests,
  });
  journal.close();
  return {
    journalsFolder,
    copyInto: (folder) => cpSync(journalsFolder, folder, { recursive: true }),
    remove: () => rmSync(journalsFolder, { recursive: true, force: true }),
  };
}
