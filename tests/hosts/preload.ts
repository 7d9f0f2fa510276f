import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'vite';

/** Bundles the browser host's preload script as the build does, so that these tests run without one. */
export async function buildPreload(): Promise<string> {
  const results = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry: resolve('src/preload/browser.ts'), formats: ['cjs'] } },
  });
  const [bundle] = Array.isArray(results) ? results : [];
  const code = bundle?.output[0].code;
  if (!code) throw new Error('the preload script was not built');

  const folder = resolve('out', 'hosts');
  const path = join(folder, 'browser.cjs');
  mkdirSync(folder, { recursive: true });
  // Test files run side by side: whoever reads it finds it whole.
  writeFileSync(`${path}.${process.pid}`, code);
  renameSync(`${path}.${process.pid}`, path);
  return path;
}
