import { escapeHtml } from '../../../../shared/document/markup.ts';
import { dayInWords } from '../../print/days.ts';
import { tablePage } from '../../print/page.ts';
import style from './sheet.css?raw';
import type { MappingSheet, SheetCriterion } from './sheet.ts';
import {
  coverageInWords,
  coverages,
  factsOf,
  gapsInWords,
  headings,
  honesty,
  isShort,
  linesOf,
  titleOf,
} from './words.ts';

const paragraphs = (lines: readonly string[]): string => lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('');

function coverage(criterion: SheetCriterion): string {
  return coverages
    .map((each) => {
      const ticked = each === criterion.coverage;
      return `<p class="${ticked ? 'ticked' : 'other'}"><span aria-hidden="true">${ticked ? '☒' : '☐'}</span> ${each}</p>`;
    })
    .join('');
}

function row(criterion: SheetCriterion): string {
  const { reference, asks, comments } = criterion;
  const cells = [
    paragraphs(linesOf(criterion, 'content')),
    paragraphs(linesOf(criterion, 'assessment')),
    coverage(criterion),
    paragraphs(comments.split('\n').filter((line) => line.trim() !== '')),
  ];
  return `<tr${isShort(criterion) ? ' class="short"' : ''}><th scope="row"><b>${reference}</b> ${escapeHtml(asks)}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

function table({ outcomes }: MappingSheet): string {
  const heads = headings.map((text) => `<th scope="col">${text}</th>`).join('');
  const bodies = outcomes.map(
    ({ number, title, criteria }) =>
      `<tbody><tr class="outcome"><th scope="rowgroup" colspan="${headings.length}">${number} ${escapeHtml(title)}</th></tr>${criteria.map(row).join('')}</tbody>`,
  );
  return `<table><thead><tr>${heads}</tr></thead>${bodies.join('')}</table>`;
}

/** The sheet as a document for printing, A4 lying. `madeOn`: YYYY-MM-DD. */
export function sheetHtml(sheet: MappingSheet, madeOn: string): string {
  const title = escapeHtml(titleOf(sheet));
  const [name = '', ...facts] = factsOf(sheet);
  const gaps = gapsInWords(sheet);
  const made = dayInWords(madeOn);
  return tablePage({
    title: title,
    style,
    body: `<header><h1>${title}</h1><p class="name">${escapeHtml(name)}</p>${paragraphs(facts)}
<p>${coverageInWords(sheet)}</p><p>Made on ${made}. Clients go by code names.</p></header>${table(sheet)}
<section class="after"><h2>Comments</h2>${paragraphs(gaps.length > 0 ? gaps : ['Every criterion is covered.'])}<p>${honesty}</p>
<h2>Quality assurance</h2><div class="space"></div></section>`,
  });
}
