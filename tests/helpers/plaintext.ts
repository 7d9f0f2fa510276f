import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text as it would stand in a file: UTF-8, UTF-16 in both orders, and base64 at each of the three alignments. */
function encodings(text: string): Buffer[] {
  const utf8 = Buffer.from(text, 'utf8');
  const utf16 = Buffer.from(text, 'utf16le');
  const base64 = [0, 1, 2].map((pad) => {
    const encoded = Buffer.concat([Buffer.alloc(pad), utf8])
      .toString('base64')
      .replace(/=+$/, '');
    // The characters that also carry bits of a neighbour are left out.
    return Buffer.from(encoded.slice(pad === 0 ? 0 : pad + 1, -1));
  });
  return [utf8, utf16, Buffer.from(utf16).swap16(), ...base64];
}

/** Every regular file below the folders; what vanishes or cannot be read meanwhile is passed over. */
export function filesBelow(folders: readonly string[]): string[] {
  return folders.flatMap((folder) => {
    const found = readdirSync(folder, { recursive: true, withFileTypes: true });
    return found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  });
}

/** Where any of the texts stands in any of the files: `file: text` for each find. */
export function findPlaintext(files: readonly string[], texts: readonly string[]): string[] {
  const needles = texts.map((text) => ({ text, forms: encodings(text) }));
  return files.flatMap((file) => {
    if (lstatSync(file, { throwIfNoEntry: false }) === undefined) return [];
    const bytes = readFileSync(file);
    return needles
      .filter(({ forms }) => forms.some((form) => bytes.includes(form)))
      .map(({ text }) => `${file}: ${text}`);
  });
}
