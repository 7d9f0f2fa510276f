import { z } from 'zod';

/** Enough for every file system, with room for what is added while the file is being written. */
const MAX_LENGTH = 180;

const nameSchema = z
  .string()
  .min(1, 'Give it a name.')
  .max(MAX_LENGTH, `Use at most ${MAX_LENGTH} characters.`)
  .refine((name) => !/[<>:"/\\|?*]|\p{Cc}/u.test(name), 'Leave out < > : " / \\ | ? and *.')
  .refine((name) => !/^\.|\.$/.test(name), 'Do not begin or end with a full stop.');

/** Why a file or folder cannot have this name, in words; null where it can. */
export function nameProblem(name: string): string | null {
  const checked = nameSchema.safeParse(name.trim());
  return checked.success ? null : (checked.error.issues[0]?.message ?? null);
}

/** A name made of any words: what no file system takes is left out, and what is beyond `length`. */
export function safeName(words: string, length = 80): string {
  const kept = words.replace(/[<>:"/\\|?*]|\p{Cc}/gu, ' ').replace(/\s+/g, ' ');
  const name = kept.slice(0, length).replace(/^[. ]+|[. ]+$/g, '');
  return name === '' ? 'Reflections' : name;
}

/** The name with its ending, added where it is missing; unchanged for a folder, whose ending is empty. */
export function withExtension(name: string, extension: string): string {
  const trimmed = name.trim();
  const ending = `.${extension}`;
  return extension === '' || trimmed.toLowerCase().endsWith(ending) ? trimmed : `${trimmed}${ending}`;
}

/** The path of a name inside a folder, in the way of the system that the folder's own path shows. */
export function pathInside(folder: string, name: string): string {
  const separator = /^[a-z]:|^\\\\/i.test(folder) ? '\\' : '/';
  return folder.endsWith(separator) ? `${folder}${name}` : `${folder}${separator}${name}`;
}

/** Whether a folder holds this name already: file systems that do not tell A from a would take them for the same. */
export function isTaken(name: string, names: readonly string[]): boolean {
  const wanted = name.toLocaleLowerCase('en-GB');
  return names.some((other) => other.toLocaleLowerCase('en-GB') === wanted);
}
