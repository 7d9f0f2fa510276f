import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from './fixtures.ts';

/**
 * Gives every test of a file a home of its own, with an Exports folder in its documents, for the app's save dialog to
 * open in: nothing is written into anybody's own. Returns the home's path, for use within a test.
 */
export function ownHome(): () => string {
  let home = '';
  const before = { HOME: process.env.HOME, XDG_CONFIG_HOME: process.env.XDG_CONFIG_HOME };
  test.beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), 'doubleloop-home-'));
    mkdirSync(join(home, 'Documents', 'Exports'), { recursive: true });
    Object.assign(process.env, { HOME: home, XDG_CONFIG_HOME: join(home, '.config') });
  });
  test.afterEach(() => {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
    rmSync(home, { recursive: true, force: true });
  });
  return () => home;
}
