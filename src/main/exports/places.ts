import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, parse, resolve } from 'node:path';
import { AppError } from '../../shared/result.ts';
import { fileFailure } from './targets.ts';

/** A folder as the app's own save dialog shows it. */
export interface Place {
  path: string;
  name: string;
  /** Null at the root. */
  parent: string | null;
  folders: string[];
  /** Names of everything inside, so that the dialog can say what is taken. */
  taken: string[];
  /** Folders to jump to: home, documents, desktop, downloads, where they exist. */
  shortcuts: { name: string; path: string }[];
}

function shortcuts(documentsFolder: string): Place['shortcuts'] {
  const home = homedir();
  const known = [
    { name: 'Home', path: home },
    { name: 'Documents', path: documentsFolder },
    { name: 'Desktop', path: join(home, 'Desktop') },
    { name: 'Downloads', path: join(home, 'Downloads') },
  ];
  const unique = known.filter(({ path }, i) => known.findIndex((other) => other.path === path) === i);
  return unique.filter(({ path }) => existsSync(path));
}

/** Lists a folder for the app's own save dialog; hidden entries are left out. */
export function placeAt(path: string, documentsFolder: string): Place {
  const folder = resolve(path);
  try {
    if (!statSync(folder).isDirectory()) throw new AppError('folder-missing', 'not a folder');
    const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => !entry.name.startsWith('.'));
    const names = entries.map((entry) => entry.name).sort((a, b) => a.localeCompare(b));
    const folders = names.filter((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.isDirectory());
    const parent = folder === parse(folder).root ? null : dirname(folder);
    return {
      path: folder,
      name: basename(folder) || folder,
      parent,
      folders,
      taken: names,
      shortcuts: shortcuts(documentsFolder),
    };
  } catch (error) {
    throw fileFailure(error);
  }
}

/** Makes a folder inside another and returns its path. */
export function makeFolder(parent: string, name: string): string {
  if (name !== basename(name) || name === '' || name === '.' || name === '..') {
    throw new AppError('name-invalid', 'not a folder name');
  }
  try {
    const path = join(resolve(parent), name);
    mkdirSync(path, { mode: 0o700 });
    return path;
  } catch (error) {
    throw fileFailure(error);
  }
}
