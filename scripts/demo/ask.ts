import type { Page } from 'playwright-core';
import type { Request } from '../../src/shared/message.ts';
import type { Result } from '../../src/shared/result.ts';

/** Asks the host or the open journal as the window does. */
export type Ask = (request: Request) => Promise<unknown>;

/** Sends requests through the window's own bridge; a failure ends the demo. */
export function asker(page: () => Page): Ask {
  return async (request) => {
    const text = await page().evaluate(async (sent) => {
      const { doubleloop } = globalThis as unknown as { doubleloop: { request: (r: unknown) => Promise<unknown> } };
      return JSON.stringify(await doubleloop.request(JSON.parse(sent)));
    }, JSON.stringify(request));
    const result = JSON.parse(text) as Result<unknown>;
    if (!result.ok) throw new Error(`${request.to}.${request.path}: ${result.error.code}`);
    return result.data;
  };
}
