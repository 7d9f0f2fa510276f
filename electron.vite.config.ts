import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const citations = ['core', 'plugin-bibtex', 'plugin-csl', 'plugin-ris', 'date', 'name'].map(
  (part) => `@citation-js/${part}`,
);

const at = (path: string) => resolve(import.meta.dirname, path);

/** One build for both hosts: the host and journal processes, the preload bridges and the renderer. */
export default defineConfig({
  main: {
    // The library that sets citations can fetch what an address names. Here it never is given one, and has no way to.
    resolve: {
      alias: { 'sync-fetch': at('src/main/journal/noFetch.ts'), 'node-fetch': at('src/main/journal/noFetch.ts') },
    },
    build: {
      outDir: 'out/main',
      // What is only code is bundled: read as hundreds of small files it took most of the second before an unlock. Not
      // fflate: it declares a `require` of its own, and so does the build.
      externalizeDeps: { exclude: ['@trpc/server', 'drizzle-orm', 'uuid', 'zod', ...citations] },
      rollupOptions: {
        input: {
          electron: at('src/main/electron.ts'),
          browser: at('src/main/browser.ts'),
          journal: at('src/main/journal/process.ts'),
        },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      // A sandboxed preload script cannot require a file: each is one bundle, with nothing left outside but electron.
      isolatedEntries: true,
      externalizeDeps: false,
      rollupOptions: {
        input: { electron: at('src/preload/electron.ts'), browser: at('src/preload/browser.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('src/renderer'),
    plugins: [react()],
    build: {
      outDir: at('out/renderer'),
      minify: true,
      rollupOptions: { input: at('src/renderer/index.html') },
    },
  },
});
