import { escapeHtml } from '../../../../shared/document/markup.ts';
import { readingPage } from '../page.ts';
import style from './form.css?raw';
import { columnsOf, type FormWords, formLabels, headsOf, linesOf } from './words.ts';

const box = '<span class="box"></span>';
const line = '<div class="line"></div>';

function facts({ codeName, roles }: FormWords): string {
  const whom = codeName === '' ? '' : `<span>${formLabels.codeName}: <b>${escapeHtml(codeName)}</b></span>`;
  const choices = roles.map((role) => `<span class="choice">${box}${escapeHtml(role)}</span>`).join('');
  return `<div class="facts">${whom}<span>${formLabels.date}: <span class="blank">&nbsp;</span></span><span>${formLabels.givenAs}: ${choices}</span></div>`;
}

function ratings(words: FormWords): string {
  const { heads, legend } = headsOf(words);
  const columns = heads.map((head) => `<th scope="col">${head.score}<br>${escapeHtml(head.words)}</th>`).join('');
  const boxes = heads.map(() => `<td>${box}</td>`).join('');
  const row = (name: string) => `<tr><th scope="row">${escapeHtml(name)}</th>${boxes}</tr>`;
  const bodies = words.domains.map(({ name, competencies }) => {
    const domain = `<tr><th scope="rowgroup" colspan="${heads.length + 1}">${escapeHtml(name)}</th></tr>`;
    return `<tbody>${name === '' ? '' : domain}${competencies.map(row).join('')}</tbody>`;
  });
  const explained = legend === '' ? '' : `<p class="legend">${escapeHtml(legend)}</p>`;
  return `${explained}<table class="${columnsOf(words)}"><thead><tr><th scope="col">${escapeHtml(words.ratings)}</th>${columns}</tr></thead>${bodies.join('')}</table>`;
}

/** The form for printing: one A4 page, more only where there is very much to be rated. */
export function formHtml(words: FormWords): string {
  const { title, thanks, questions } = words;
  const spaces = questions.map(
    (question) => `<section class="space"><h2>${escapeHtml(question)}</h2>${line.repeat(linesOf(words))}</section>`,
  );
  return readingPage({
    title: escapeHtml(title),
    style,
    body: `<h1>${escapeHtml(title)}</h1><p>${escapeHtml(thanks)}</p>${facts(words)}${ratings(words)}${spaces.join('')}<p class="quoting">${box}${formLabels.quoting}</p>`,
  });
}
