import { escapeHtml } from '../../../../shared/document/html.ts';
import { readingPage } from '../../print/page.ts';
import style from './form.css?raw';
import { formWords } from './formWords.ts';

/** To write on, for each question. */
const LINES = 4;

const box = '<span class="box"></span>';
const line = '<div class="line"></div>';

function facts(codeName: string): string {
  const { givenAs, roles, date } = formWords;
  const whom = codeName === '' ? '' : `<span>${formWords.codeName}: <b>${escapeHtml(codeName)}</b></span>`;
  const choices = roles.map((role) => `<span class="choice">${box}${role}</span>`).join('');
  return `<div class="facts">${whom}<span>${date}: <span class="blank">&nbsp;</span></span><span>${givenAs}: ${choices}</span></div>`;
}

function ratings(): string {
  const { scores, competencies } = formWords;
  const heads = scores.map(({ score, words }) => `<th scope="col">${score}<br>${words}</th>`).join('');
  const boxes = scores.map(() => `<td>${box}</td>`).join('');
  const rows = competencies.map((name) => `<tr><th scope="row">${escapeHtml(name)}</th>${boxes}</tr>`).join('');
  return `<table><thead><tr><th scope="col">${formWords.ratings}</th>${heads}</tr></thead><tbody>${rows}</tbody></table>`;
}

/** The form as one A4 page for printing; `codeName` is empty for a form without any. */
export function formHtml(codeName: string): string {
  const { title, thanks, questions, quoting } = formWords;
  const spaces = questions.map(
    (question) => `<section class="space"><h2>${question}</h2>${line.repeat(LINES)}</section>`,
  );
  return readingPage({
    title: title,
    style,
    body: `<h1>${title}</h1><p>${thanks}</p>${facts(codeName)}${ratings()}${spaces.join('')}<p class="quoting">${box}${quoting}</p>`,
  });
}
