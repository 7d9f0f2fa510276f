/** The one script that may become a worker: `app/pagePolicy.ts` lets no other pass. */
export { default as pdfWorkerUrl } from './pdfText.worker.ts?worker&url';
