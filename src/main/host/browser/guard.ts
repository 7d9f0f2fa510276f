import type { BrowserContext, Page, Request, Route } from 'playwright-core';
import { type Assets, answerAsset } from '../assets.ts';
import { securityHeaders } from '../csp.ts';
import { appUrl, blankUrl, isAppUrl } from './origin.ts';

/**
 * Answers every request of the context: the app's files for the app's own main frame, the blank page, and nothing
 * else. Navigations are cancelled rather than failed, so that the page stays as it is.
 */
export async function guardContext(context: BrowserContext, page: Page, assets: () => Assets): Promise<void> {
  await context.route('**/*', (route, request) => answerRoute(route, request, page, assets()));
  await context.routeWebSocket(/.*/, (socket) => socket.close());
  context.on('page', (popup) => {
    if (popup !== page) void popup.close().catch(() => undefined);
  });
  page.on('framenavigated', (frame) => {
    const url = frame.url();
    if (frame !== page.mainFrame() || isAppUrl(url) || url === blankUrl) return;
    void page.goto(appUrl).catch(() => undefined);
  });
}

async function answerRoute(route: Route, request: Request, page: Page, assets: Assets): Promise<void> {
  try {
    const url = request.url();
    if (!isOwnFrame(request, page) || request.method() !== 'GET') return await route.abort('aborted');
    if (url === blankUrl && request.isNavigationRequest()) {
      const headers = { ...securityHeaders("default-src 'none'"), 'Content-Type': 'text/html' };
      return await route.fulfill({ status: 200, headers, body: '<!doctype html><title>Doubleloop</title>' });
    }
    if (!isAppUrl(url)) return await route.abort('aborted');
    await route.fulfill(answerAsset(assets, new URL(url).pathname));
  } catch {
    // The page went away while it was being answered.
  }
}

function isOwnFrame(request: Request, page: Page): boolean {
  if (request.serviceWorker()) return false;
  return request.frame() === page.mainFrame();
}
