import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';

/** The path of a headless Chromium: the one named by DOUBLELOOP_BROWSER, else the one that comes from npm. */
export async function headlessBrowser(): Promise<string> {
  const chosen = process.env.DOUBLELOOP_BROWSER;
  if (chosen && existsSync(chosen)) return chosen;
  return chromium.executablePath();
}
