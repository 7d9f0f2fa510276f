import { randomBytes } from 'node:crypto';
import { BrowserWindow, type Session } from 'electron';
import { printPolicy, securityHeaders } from '../csp.ts';
import { appUrl, printPreferences } from './preferences.ts';
import { createGuardedSession } from './session.ts';

/** Documents that are being printed, by their one-time address. */
const documents = new Map<string, string>();

let guarded: Session | undefined;

/** The session in which everything is printed: a partition has one, and its scheme is answered by one only. */
function printSession(): Session {
  guarded ??= createGuardedSession('print', answerDocument, () => false, false);
  return guarded;
}

/** Prints a document in a hidden window that runs no script and is destroyed afterwards. `completed` as in `Host`. */
export async function printToPdf(
  html: string,
  completed?: (draft: Uint8Array) => Promise<string>,
): Promise<Uint8Array> {
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      ...printPreferences(),
      session: printSession(),
    },
  });
  try {
    if (completed === undefined) return await printIn(window, html, false);
    return await printIn(window, await completed(await printIn(window, html, true)), false);
  } finally {
    window.destroy();
  }
}

async function printIn(window: BrowserWindow, html: string, isDraft: boolean): Promise<Uint8Array> {
  const address = `${appUrl}${randomBytes(24).toString('hex')}`;
  documents.set(address, html);
  try {
    await window.loadURL(address);
    return await window.webContents.printToPDF({
      pageSize: 'A4',
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: !isDraft,
      generateDocumentOutline: !isDraft,
    });
  } finally {
    documents.delete(address);
  }
}

function answerDocument(request: Request): Response {
  const html = documents.get(request.url);
  if (html === undefined) return new Response(null, { status: 404 });
  return new Response(html, {
    headers: { ...securityHeaders(printPolicy), 'Content-Type': 'text/html; charset=utf-8' },
  });
}
