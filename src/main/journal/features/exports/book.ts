import { escapeHtml } from '../../../../shared/document/markup.ts';
import { dayInWords } from '../../print/days.ts';
import { readingPage } from '../../print/page.ts';
import style from './book.css?raw';

interface Chapter {
  title: string;
  /** YYYY-MM-DD */
  day: string;
  facts: string[];
  /** Safe HTML from the document's schema. */
  html: string;
}

/** The period that the chapters cover, in words. */
function period(chapters: Chapter[]): string {
  const [first, last] = [chapters[0], chapters.at(-1)];
  if (!first || !last) return '';
  return first.day === last.day ? dayInWords(first.day) : `${dayInWords(first.day)} – ${dayInWords(last.day)}`;
}

/** The printable document: title page, then each reflection from a new page, page numbers by CSS page margins. */
export function bookHtml(book: { journalName: string; madeOn: string; chapters: Chapter[] }): string {
  const { journalName, madeOn, chapters } = book;
  const count = chapters.length === 1 ? 'One reflection' : `${chapters.length} reflections`;
  const body = chapters.map(
    ({ title, facts, html }) =>
      `<article><h1>${escapeHtml(title)}</h1><ul class="facts">${facts
        .map((fact) => `<li>${escapeHtml(fact)}</li>`)
        .join('')}</ul>${html}</article>`,
  );
  return readingPage({
    title: 'Reflections',
    style,
    body: `<header class="cover"><p class="kind">Reflective journal</p><h1>${escapeHtml(journalName)}</h1><p>${count}</p><p>${period(chapters)}</p>
<p class="made">Exported on ${dayInWords(madeOn)}</p></header>${body.join('\n')}`,
  });
}
