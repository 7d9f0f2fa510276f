import { expect as base } from '@playwright/test';

/** Patient also outside the test runner, where its configuration does not hold. */
export const expect = base.configure({ timeout: 30_000 });
