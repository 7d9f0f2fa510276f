import { config } from 'zod';
import { pdfWorkerUrl } from '../features/attachments/pdfWorker.ts';

/**
 * The page's security policy lets no text become HTML by itself. Two libraries need a little of it. Mantine writes its
 * style sheets by `innerHTML`: a text without a `<` holds no element, so it may pass. ProseMirror asks by name, with no
 * sink, for pasted HTML that it parses in an inert document and takes through the document's schema. Any other text is
 * refused. One script of the app's own may become a worker: the one that reads a PDF's text.
 */
window.trustedTypes?.createPolicy('default', {
  createHTML: (text, _type, sink) => (sink === undefined || !text.includes('<') ? text : null),
  createScriptURL: (url) => (url === pdfWorkerUrl ? url : null),
});

// The policy lets no text become code either: zod would try, and report it, before it went on without.
config({ jitless: true });
