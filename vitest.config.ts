import { defineConfig } from 'vitest/config';

/** Unit and host tests and short fault runs; the end-to-end specs run by Playwright. */
export default defineConfig({
  test: {
    include: ['tests/{unit,hosts,faults}/**/*.test.{ts,tsx}'],
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
