import { existsSync, readFileSync } from 'node:fs';
import { chmod, mkdir } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

/** The folder that has package.json and out/: the repository, or the app's archive once it is packaged. */
export function productFolder(): string {
  for (let folder = import.meta.dirname; folder !== dirname(folder); folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return folder;
  }
  throw new Error('no package.json above the running code');
}

/**
 * Where journals are kept. Without a choice it is the platform's application data, the same for both hosts, and the
 * folder is closed to other users; a folder that the user chose is made when missing and keeps its rights.
 */
export async function prepareJournalsFolder(chosen: string | undefined): Promise<string> {
  const folder = chosen ?? join(applicationData(process.platform, process.env, homedir()), 'Doubleloop', 'journals');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (!chosen && process.platform !== 'win32') await chmod(folder, 0o700);
  return folder;
}

function applicationData(platform: NodeJS.Platform, env: NodeJS.ProcessEnv, home: string): string {
  if (platform === 'win32') return env.APPDATA ?? join(home, 'AppData', 'Roaming');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support');
  return env.XDG_DATA_HOME ?? join(home, '.local', 'share');
}

/** The user's documents, where a Linux desktop may have named them otherwise, else the home folder. */
export function findDocumentsFolder(home: string = homedir()): string {
  const documents = xdgDocuments(home) ?? join(home, 'Documents');
  return existsSync(documents) ? documents : home;
}

/** https://www.freedesktop.org/wiki/Software/xdg-user-dirs/ */
function xdgDocuments(home: string): string | undefined {
  const file = join(process.env.XDG_CONFIG_HOME ?? join(home, '.config'), 'user-dirs.dirs');
  if (process.platform !== 'linux' || !existsSync(file)) return undefined;
  return /^XDG_DOCUMENTS_DIR="(.+)"$/m.exec(readFileSync(file, 'utf8'))?.[1]?.replace('$HOME', home);
}
