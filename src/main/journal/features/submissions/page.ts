import { escapeHtml, markupText } from '../../../../shared/document/markup.ts';
import type { Assembled } from '../../../../shared/domain/submission/assembled.ts';
import { submissionMarkup } from '../../../../shared/domain/submission/page.ts';
import style from '../../../../shared/domain/submission/paper.css?raw';
import { readingFonts, tableFonts } from '../../print/fonts.ts';

/** A text as CSS writes one: nothing in it ends the string or the style sheet. */
const cssText = (text: string): string =>
  `"${text.replaceAll(/[^\p{L}\p{N} .,-]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 32).toString(16)} `)}"`;

/** A4 with the unit and the candidate at the head of every page but the cover, and the page’s number at its foot. */
function pageStyle({ header }: Assembled): string {
  const box = 'color: #4a4a4f; font: 8.5pt Inter, Arial, sans-serif;';
  return `@page { size: A4; margin: 25mm 25mm 22mm;
  @top-left { content: ${cssText(header.unit)}; ${box} }
  @top-right { content: ${cssText(header.candidate)}; ${box} }
  @bottom-center { content: "Page " counter(page) " of " counter(pages); ${box} } }
@page :first { @top-left { content: none; } @top-right { content: none; } @bottom-center { content: none; } }
html, body { margin: 0; }`;
}

function pageOf(assembled: Assembled, styles: string, onPaper: boolean): string {
  const author = assembled.author === '' ? '' : `<meta name="author" content="${escapeHtml(assembled.author)}">`;
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${escapeHtml(assembled.title)}</title>${author}<style>${styles}</style></head>
<body><article class="paper">${markupText(submissionMarkup(assembled, { onPaper }))}</article></body></html>`;
}

/** The submission as a document for printing, with its typefaces inside. */
export function printedSubmission(assembled: Assembled): string {
  return pageOf(assembled, readingFonts + tableFonts + pageStyle(assembled) + style, true);
}

/** The submission as one page for a browser: the typefaces are the reader’s own. */
export function webSubmission(assembled: Assembled): string {
  const room = 'body { margin: 2rem auto; max-width: 46rem; padding: 0 1.5rem; }';
  return pageOf(assembled, room + style, false);
}
