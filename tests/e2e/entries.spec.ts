import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const main = join(import.meta.dirname, '..', '..', 'out', 'main');

test('every built entry is a module that Node can read', () => {
  for (const entry of ['browser.js', 'electron.js', 'journal.js']) {
    // Linked, not run: a syntax error or a missing chunk in anything that it imports shows here.
    const script = `const { SourceTextModule } = require('node:vm'); const { readFileSync } = require('node:fs');
      const { dirname, join } = require('node:path'); const seen = new Set();
      const read = (path) => { if (seen.has(path)) return; seen.add(path);
        const module = new SourceTextModule(readFileSync(path, 'utf8'), { identifier: path });
        for (const { specifier } of module.moduleRequests) if (specifier.startsWith('.')) read(join(dirname(path), specifier)); };
      read(process.argv[1]);`;
    const run = spawnSync(process.execPath, ['--experimental-vm-modules', '-e', script, join(main, entry)]);
    expect(run.stderr.toString()).not.toContain('SyntaxError');
    expect(run.status, entry).toBe(0);
  }
});
