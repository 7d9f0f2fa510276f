import { element, type MarkupNode } from '../../document/markup.ts';
import { pagePlace } from '../../document/pagePlaces.ts';
import {
  type Assembled,
  type Caption,
  type Cell,
  type CoverField,
  contentsOf,
  type ListItem,
  type Part,
  type Run,
  type TablePart,
} from './assembled.ts';
import { chartInWords } from './block.ts';
import { chartDrawing } from './chart.ts';

function runNode(run: Run): MarkupNode {
  if (run.text === '\n') return element('br', {});
  const marks = [
    run.highlight ? 'mark' : '',
    run.underline ? 'u' : '',
    run.italic ? 'em' : '',
    run.bold ? 'strong' : '',
  ].filter((tag) => tag !== '');
  const marked = marks.reduce<MarkupNode>((inner, tag) => element(tag, {}, [inner]), run.text);
  return run.href === undefined ? marked : element('a', { href: run.href }, [marked]);
}

const runNodes = (runs: readonly Run[]): MarkupNode[] => runs.map(runNode);

function captionNodes(tag: string, { label, words, note }: Caption): MarkupNode {
  const end = note === '' ? [] : [element('span', { class: 'note' }, [` ${note}`])];
  return element(tag, {}, [element('b', {}, [`${label}.`]), ` ${words}`, ...end]);
}

function cellNode({ lines, head, colspan, rowspan }: Cell, scope: 'col' | 'row', isFigure: boolean): MarkupNode {
  const attributes = {
    scope: head ? scope : null,
    class: isFigure ? 'figure' : null,
    colspan: colspan > 1 ? colspan : null,
    rowspan: rowspan > 1 ? rowspan : null,
  };
  const [only, ...others] = lines;
  const content = others.length === 0 ? runNodes(only ?? []) : lines.map((line) => element('p', {}, runNodes(line)));
  return element(head ? 'th' : 'td', attributes, content);
}

function tableNode({ caption, headRows, rows, figures, shares }: TablePart): MarkupNode {
  const sum = shares.reduce((total, share) => total + share, 0);
  const row = (cells: readonly Cell[], scope: 'col' | 'row') =>
    element(
      'tr',
      {},
      cells.map((cell, index) => cellNode(cell, scope, figures.includes(index))),
    );
  return element('table', {}, [
    ...(caption === null ? [] : [captionNodes('caption', caption)]),
    element(
      'colgroup',
      {},
      shares.map((share) => element('col', { width: `${Math.round((share / sum) * 1000) / 10}%` })),
    ),
    ...(headRows > 0
      ? [
          element(
            'thead',
            {},
            rows.slice(0, headRows).map((cells) => row(cells, 'col')),
          ),
        ]
      : []),
    element(
      'tbody',
      {},
      rows.slice(headRows).map((cells) => row(cells, 'row')),
    ),
  ]);
}

function itemNode({ parts, done }: ListItem): MarkupNode {
  const box =
    done === null
      ? []
      : [element('span', { role: 'img', 'aria-label': done ? 'done' : 'to do' }, [done ? '☑ ' : '☐ '])];
  return element('li', { class: done === null ? null : 'task' }, [...box, ...partNodes(parts)]);
}

function partNode(part: Part): MarkupNode {
  switch (part.kind) {
    case 'heading':
      return element(`h${Math.min(part.level, 6)}`, { id: part.id }, runNodes(part.runs));
    case 'paragraph':
      return element('p', { class: part.look === 'text' ? null : part.look }, runNodes(part.runs));
    case 'list':
      return element(
        part.ordered ? 'ol' : 'ul',
        { start: part.ordered && part.start > 1 ? part.start : null },
        part.items.map(itemNode),
      );
    case 'quote': {
      const words = element('blockquote', {}, partNodes(part.parts));
      if (part.source === '') return words;
      const number = part.number === null ? '' : ` [${part.number}]`;
      return element('figure', { class: 'quotation' }, [words, element('figcaption', {}, [`${part.source}${number}`])]);
    }
    case 'table':
      return tableNode(part);
    case 'figure':
      return element('figure', { class: 'drawing' }, [
        element('div', { role: 'img', 'aria-label': chartInWords(part.chart) }, [chartDrawing(part.chart)]),
        captionNodes('figcaption', part.caption),
      ]);
    case 'picture':
      return element('img', { src: `data:${part.mime};base64,${part.base64}`, alt: part.alt });
    case 'rule':
      return element('hr', {});
  }
}

const partNodes = (parts: readonly Part[]): MarkupNode[] => parts.map(partNode);

/** Some blocks as markup: what a live block shows while one writes. */
export const partsMarkup = partNodes;

function fieldNodes(fields: readonly CoverField[]): MarkupNode {
  return element(
    'dl',
    {},
    fields.flatMap(({ label, value }) => [
      element('dt', {}, [label]),
      element('dd', { class: value === '' ? 'open' : null }, [value === '' ? '\u00a0' : value]),
    ]),
  );
}

function coverNode({ title, unit, fields, statement }: Assembled): MarkupNode {
  return element('header', { class: 'cover' }, [
    element('p', { class: 'kind' }, [unit.qualification]),
    element('h1', { class: 'title' }, [title]),
    element('p', { class: 'unit' }, [unit.name]),
    fieldNodes(fields),
    element('section', { class: 'statement' }, [
      element('h2', {}, ['Statement of own work']),
      ...statement.map((sentence) => element('p', {}, [sentence])),
      element('dl', { class: 'sign' }, [
        element('dt', {}, ['Signature']),
        element('dd', { class: 'open' }, ['\u00a0']),
        element('dt', {}, ['Date']),
        element('dd', { class: 'open' }, ['\u00a0']),
      ]),
    ]),
  ]);
}

function contentsNode(assembled: Assembled, onPaper: boolean): MarkupNode {
  const lines = contentsOf(assembled).map(({ id, level, text }) =>
    element('li', { class: `level-${level}` }, [
      element('a', { href: `#${id}` }, onPaper ? [element('span', {}, [text]), pagePlace(id)] : [text]),
    ]),
  );
  return element('nav', { class: 'contents', 'aria-label': 'Contents' }, [
    element('h2', {}, ['Contents']),
    element('ol', {}, lines),
  ]);
}

/**
 * The submission as markup: cover sheet, contents, text and appendices. `paper.css` lays it out in pages. On paper its
 * contents leave room for the numbers of the pages.
 */
export function submissionMarkup(assembled: Assembled, { onPaper }: { onPaper: boolean }): MarkupNode[] {
  return [
    coverNode(assembled),
    contentsNode(assembled, onPaper),
    element('div', { class: 'text' }, partNodes(assembled.body)),
    ...assembled.appendices.map(({ id, title, parts }) =>
      element('section', { class: 'appendix' }, [element('h1', { id }, [title]), ...partNodes(parts)]),
    ),
  ];
}
