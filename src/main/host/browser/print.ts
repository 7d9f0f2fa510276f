import { randomBytes } from 'node:crypto';
import { printPolicy, securityHeaders } from '../csp.ts';
import { launchBrowser } from './launch.ts';
import { appUrl } from './origin.ts';

/**
 * Prints a document in a headless browser of its own that runs no script and ends afterwards: nothing of it stays in
 * the window's processes. The bytes come back over the pipe; Playwright's `page.pdf` would have the browser keep
 * them in a temporary file.
 */
export async function printToPdf(executablePath: string, html: string): Promise<Uint8Array> {
  const launched = await launchBrowser({ executablePath, headless: true, javaScript: false });
  try {
    const { context } = launched;
    const page = context.pages()[0] ?? (await context.newPage());
    const address = `${appUrl}${randomBytes(24).toString('hex')}`;
    const headers = { ...securityHeaders(printPolicy), 'Content-Type': 'text/html; charset=utf-8' };
    await context.route('**/*', (route, request) =>
      request.url() === address && request.isNavigationRequest()
        ? route.fulfill({ status: 200, headers, body: html })
        : route.abort(),
    );
    await page.goto(address);
    const session = await context.newCDPSession(page);
    const { data } = await session.send('Page.printToPDF', {
      transferMode: 'ReturnAsBase64',
      paperWidth: 210 / 25.4,
      paperHeight: 297 / 25.4,
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    return Buffer.from(data, 'base64');
  } finally {
    await launched.close();
  }
}
