import { defineConfig } from '@playwright/test';

/** Stories in the real app: the built code in a headless Chromium that comes from npm. */
export default defineConfig({
  testDir: 'tests/e2e',
  // Playwright would follow the type checker's path for the driver into a declaration file.
  tsconfig: 'tests/e2e/tsconfig.json',
  testMatch: '**/*.spec.ts',
  outputDir: 'out/e2e',
  globalSetup: './tests/e2e/unpackBrowser.ts',
  workers: 2,
  fullyParallel: true,
  // As in Vitest's configuration: late once on a busy machine is told as flaky, not as broken.
  retries: process.env.CI ? 2 : 0,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list']],
});
