import type { PdfTextAnswer } from './pdfText.worker.ts';
import { pdfWorkerUrl } from './pdfWorker.ts';

/** After this long the worker is ended, whatever it does. */
const MOST_MS = 20_000;

type PdfText = PdfTextAnswer | { failure: 'too-slow' };

/**
 * The text of a PDF's pages, read in a worker that has no network and no way to the journal: a file made to harm can keep
 * it busy until it is ended, and no more.
 */
export function pdfText(bytes: Uint8Array<ArrayBuffer>, signal: AbortSignal): Promise<PdfText> {
  return new Promise((resolve) => {
    const worker = new Worker(pdfWorkerUrl, { type: 'module', name: 'pdf-text' });
    const end = (text: PdfText) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      worker.terminate();
      resolve(text);
    };
    const onAbort = () => end({ failure: 'unreadable' });
    const timer = setTimeout(() => end({ failure: 'too-slow' }), MOST_MS);
    signal.addEventListener('abort', onAbort);
    worker.onerror = () => end({ failure: 'unreadable' });
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<PdfTextAnswer>) => end(data);
    worker.postMessage(bytes, [bytes.buffer, port2]);
  });
}
