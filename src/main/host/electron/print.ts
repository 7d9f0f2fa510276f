import { randomBytes } from 'node:crypto';
import { BrowserWindow } from 'electron';
import { printPolicy, securityHeaders } from '../csp.ts';
import { appUrl, printPreferences } from './preferences.ts';
import { createGuardedSession } from './session.ts';

/** Documents that are being printed, by their one-time address. */
const documents = new Map<string, string>();

/** Prints a document in a hidden window that runs no script and is destroyed afterwards. */
export async function printToPdf(html: string): Promise<Uint8Array> {
  const address = `${appUrl}${randomBytes(24).toString('hex')}`;
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      ...printPreferences(),
      session: createGuardedSession('print', answerDocument, () => false, false),
    },
  });
  documents.set(address, html);
  try {
    await window.loadURL(address);
    return await window.webContents.printToPDF({
      pageSize: 'A4',
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
  } finally {
    documents.delete(address);
    window.destroy();
  }
}

function answerDocument(request: Request): Response {
  const html = documents.get(request.url);
  if (html === undefined) return new Response(null, { status: 404 });
  return new Response(html, {
    headers: { ...securityHeaders(printPolicy), 'Content-Type': 'text/html; charset=utf-8' },
  });
}
