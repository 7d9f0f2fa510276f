import { rmSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from '../processes.ts';

const pattern = /^doubleloop-profile-(\d+)-/;

/** Applies to the window although it is incognito: it takes its preferences from the profile under it. */
const preferences = {
  autofill: { enabled: false, profile_enabled: false, credit_card_enabled: false },
  browser: { enable_spellchecking: false },
  credentials_enable_service: false,
  net: { network_prediction_options: 2 },
  profile: { password_manager_enabled: false },
  safebrowsing: { enabled: false },
  search: { suggest_enabled: false },
  spellcheck: { dictionaries: [], use_spelling_service: false },
  translate: { enabled: false },
};

/** A profile folder for one run of a browser. */
export interface Profile {
  readonly folder: string;
  /** For the browser's own temporary files, so that they go with the profile. */
  readonly temporaryFolder: string;
  remove(): Promise<void>;
}

/** Makes a fresh profile folder that only the user can read; whatever ends this process, it is removed or found later. */
export async function createProfile(): Promise<Profile> {
  const folder = await mkdtemp(join(tmpdir(), `doubleloop-profile-${process.pid}-`));
  await chmod(folder, 0o700);
  const temporaryFolder = join(folder, 'tmp');
  await mkdir(temporaryFolder, { mode: 0o700 });
  await mkdir(join(folder, 'Default'), { mode: 0o700 });
  await writeFile(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences), { mode: 0o600 });

  const removeAtExit = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  process.on('exit', removeAtExit);
  return {
    folder,
    temporaryFolder,
    async remove() {
      await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
      process.off('exit', removeAtExit);
    },
  };
}

/** Removes what earlier runs left that were ended without a chance to: folders whose owner is gone. */
export async function removeLeftProfiles(): Promise<void> {
  for (const entry of await readdir(tmpdir(), { withFileTypes: true })) {
    const owner = pattern.exec(entry.name)?.[1];
    if (!owner || !entry.isDirectory() || isAlive(Number(owner))) continue;
    // Another user's folder refuses; it is theirs to remove.
    await rm(join(tmpdir(), entry.name), { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
  }
}
