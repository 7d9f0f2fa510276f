import { join } from 'node:path';
import type { Ask } from './ask.ts';

/** Exports the whole journal as a folder of Markdown and as a PDF. */
export async function exportAll(ask: Ask, folder: string): Promise<void> {
  const selection = { kind: 'filter', filter: {} };
  for (const [format, name] of [
    ['markdown-folder', 'reflections'],
    ['pdf', 'reflections.pdf'],
  ]) {
    const input = { selection, format, path: join(folder, name ?? ''), replace: false };
    await ask({ to: 'host', path: 'exports.write', type: 'mutation', input });
  }
}
