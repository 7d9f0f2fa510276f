import { defineConfig } from 'vitest/config';

/** Stand in for a module, as the tests of hosts do: each has a worker of its own. */
const standIns = ['tests/unit/main/exports/readOnly.test.ts'];

/** Unit and host tests and short fault runs; the end-to-end specs run by Playwright. */
export default defineConfig({
  test: {
    projects: [
      // Files share a worker and what it has loaded: none of them leaves anything behind in a module.
      {
        extends: true,
        test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], exclude: standIns, isolate: false },
      },
      { extends: true, test: { name: 'hosts', include: ['tests/{hosts,faults}/**/*.test.ts', ...standIns] } },
    ],
    environment: 'node',
    pool: 'forks',
    // Vitest would leave one processor of two to itself.
    maxWorkers: '100%',
    // A busy machine may make a browser or a child process late once; CI says so and looks again. What is wrong stays wrong.
    retry: process.env.CI ? 1 : 0,
    // Style sheets that papers carry inside; without this line they would be empty, and a paper of another length.
    css: { include: [/\.css\?raw$/] },
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
