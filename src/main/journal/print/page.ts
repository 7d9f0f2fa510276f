import { readingFonts, tableFonts } from './fonts.ts';
import tableStyle from './table.css?raw';

/** What a page for printing is made of. `title` and `body` are HTML: texts of users are escaped before. */
interface PrintPage {
  title: string;
  /** The page's own style sheet. */
  style: string;
  body: string;
}

function page({ title, body }: PrintPage, style: string): string {
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${title}</title><style>${style}</style></head>
<body>${body}</body></html>`;
}

/** A whole HTML document for printing that reads as a text, with its typefaces inside. */
export const readingPage = (content: PrintPage): string => page(content, readingFonts + content.style);

/** A whole HTML document for printing that is mostly tables: small type, numbered pages, headings that repeat. */
export const tablePage = (content: PrintPage): string =>
  page(content, readingFonts + tableFonts + tableStyle + content.style);
