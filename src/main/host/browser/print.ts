import { randomBytes } from 'node:crypto';
import { printPolicy, securityHeaders } from '../csp.ts';
import { launchBrowser } from './launch.ts';
import { appUrl } from './origin.ts';

/**
 * Prints a document in a headless browser of its own that runs no script and ends afterwards: nothing of it stays in
 * the window's processes. The bytes come back over the pipe; Playwright's `page.pdf` would have the browser keep
 * them in a temporary file. `completed` as in `Host`.
 */
export async function printToPdf(
  executablePath: string,
  html: string,
  completed?: (draft: Uint8Array) => Promise<string>,
): Promise<Uint8Array> {
  const launched = await launchBrowser({ executablePath, headless: true, javaScript: false });
  try {
    const { context } = launched;
    const page = context.pages()[0] ?? (await context.newPage());
    const documents = new Map<string, string>();
    const headers = { ...securityHeaders(printPolicy), 'Content-Type': 'text/html; charset=utf-8' };
    await context.route('**/*', (route, request) => {
      const body = documents.get(request.url());
      return body !== undefined && request.isNavigationRequest()
        ? route.fulfill({ status: 200, headers, body })
        : route.abort();
    });
    const session = await context.newCDPSession(page);

    async function print(text: string, isDraft: boolean): Promise<Uint8Array> {
      const address = `${appUrl}${randomBytes(24).toString('hex')}`;
      documents.clear();
      documents.set(address, text);
      await page.goto(address);
      const { data } = await session.send('Page.printToPDF', {
        transferMode: 'ReturnAsBase64',
        paperWidth: 210 / 25.4,
        paperHeight: 297 / 25.4,
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: !isDraft,
        generateDocumentOutline: !isDraft,
      });
      return Buffer.from(data, 'base64');
    }

    return completed === undefined
      ? await print(html, false)
      : await print(await completed(await print(html, true)), false);
  } finally {
    await launched.close();
  }
}
