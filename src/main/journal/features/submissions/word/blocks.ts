import type { FileChild, ParagraphChild } from 'docx';
import type { Cell, ListItem, Part, Run, TablePart } from '../../../../../shared/domain/submission/assembled.ts';
import { chartInWords } from '../../../../../shared/domain/submission/block.ts';
import { drawnIn } from './drawing.ts';
import type { Word } from './library.ts';

/** In twentieths of a point: the width between the margins of an A4 page. */
export const TEXT_WIDTH = 9_070;
const STEP = 360;
const wordTypes: Record<string, 'png' | 'jpg' | 'gif'> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
};
/** In pixels at 96 to the inch: what fits between the margins. */
const WIDEST = 600;
const HIGHEST = 760;

/** Where a block stands: how far in, and in which table style. */
interface Place {
  indent: number;
  /** Inside an appendix, whose headings the contents leave out. */
  inAppendix: boolean;
}

/** Headings have Word’s own styles; those of the appendices look the same and are not listed in the contents. */
const headingStyle = (level: number, inAppendix: boolean): string =>
  inAppendix ? `Record${Math.min(level, 6)}` : `Heading${Math.min(level, 6)}`;

/** Makes Word’s paragraphs and tables of a submission’s blocks. */
export function blocksOf(word: Word) {
  const { docx } = word;

  function children(runs: readonly Run[]): ParagraphChild[] {
    return runs.map(({ text, bold, italic, underline, highlight, href }) => {
      if (text === '\n') return new docx.TextRun({ break: 1 });
      const look = {
        text,
        ...(bold ? { bold } : {}),
        ...(italic ? { italics: true } : {}),
        ...(underline ? { underline: {} } : {}),
        ...(highlight ? { highlight: 'yellow' as const } : {}),
      };
      if (href === undefined) return new docx.TextRun(look);
      const link = new docx.TextRun({ ...look, style: 'Hyperlink' });
      return new docx.ExternalHyperlink({ link: href, children: [link] });
    });
  }

  function paragraph(runs: readonly Run[], style: string, { indent }: Place): FileChild {
    const left = indent > 0 ? { indent: { left: indent } } : {};
    return new docx.Paragraph({ style, ...left, children: children(runs) });
  }

  /** Above a table or below a figure, with a number that Word knows. */
  function caption(part: TablePart | Extract<Part, { kind: 'figure' }>): FileChild[] {
    if (part.caption === null) return [];
    const { label, words, note } = part.caption;
    const [kind = '', number = ''] = label.split(' ');
    return [
      new docx.Paragraph({
        style: 'Caption',
        keepNext: part.kind === 'table',
        children: [
          new docx.TextRun({ text: `${kind} `, bold: true }),
          new docx.SimpleField(`SEQ ${kind} \\* ARABIC`, number),
          new docx.TextRun({ text: '.', bold: true }),
          new docx.TextRun(` ${words}`),
          ...(note === '' ? [] : [new docx.TextRun({ text: ` ${note}`, italics: true })]),
        ],
      }),
    ];
  }

  function cell(one: Cell, isHead: boolean, isFigure: boolean) {
    const alignment = isFigure ? docx.AlignmentType.RIGHT : docx.AlignmentType.LEFT;
    const lines = one.lines.length > 0 ? one.lines : [[]];
    return new docx.TableCell({
      margins: { top: 50, bottom: 50, left: 70, right: 70 },
      ...(one.colspan > 1 ? { columnSpan: one.colspan } : {}),
      ...(one.rowspan > 1 ? { rowSpan: one.rowspan } : {}),
      children: lines.map(
        (line) =>
          new docx.Paragraph({ style: isHead ? 'TableHead' : 'TableText', alignment, children: children(line) }),
      ),
    });
  }

  function table(part: TablePart): FileChild[] {
    const { headRows, rows, figures, shares } = part;
    const sum = shares.reduce((total, share) => total + share, 0);
    const line = { style: docx.BorderStyle.SINGLE, size: 4, color: 'BFBAAE' };
    const none = { style: docx.BorderStyle.NONE, size: 0, color: 'auto' };
    word.tableNames.push(part.caption === null ? '' : `${part.caption.label}: ${part.caption.words}`);
    return [
      ...caption(part),
      new docx.Table({
        width: { size: TEXT_WIDTH, type: docx.WidthType.DXA },
        layout: docx.TableLayoutType.FIXED,
        columnWidths: shares.map((share) => Math.round((TEXT_WIDTH * share) / sum)),
        borders: { top: line, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: none },
        rows: rows.map((cells, index) => {
          const isHead = index < headRows;
          const short = cells.every(({ lines }) => lines.length <= 6);
          return new docx.TableRow({
            tableHeader: isHead,
            cantSplit: short,
            children: cells.map((one, column) => cell(one, isHead || one.head, figures.includes(column))),
          });
        }),
      }),
      new docx.Paragraph({ style: 'AfterTable' }),
    ];
  }

  function picture(part: Extract<Part, { kind: 'picture' }>): FileChild[] {
    const type = wordTypes[part.mime];
    const alt = part.alt === '' ? 'A picture without a description' : part.alt;
    if (type === undefined) return [paragraph([{ text: `Picture: ${alt}` }], 'Note', { indent: 0, inAppendix: false })];
    const scale = Math.min(1, WIDEST / part.width, HIGHEST / part.height);
    const size = { width: Math.round(part.width * scale), height: Math.round(part.height * scale) };
    const data = Buffer.from(part.base64, 'base64');
    const image = new docx.ImageRun({
      type,
      data,
      transformation: size,
      altText: { name: 'Picture', title: 'Picture', description: alt },
    });
    return [new docx.Paragraph({ children: [image] })];
  }

  function list(part: Extract<Part, { kind: 'list' }>, place: Place): FileChild[] {
    const reference = part.ordered ? word.orderedList(part.start) : null;
    return part.items.flatMap((item) => listItem(item, reference, place));
  }

  /** The item’s first paragraph has its mark; what follows in the item stands below, as far in. */
  function listItem({ parts, done }: ListItem, numbering: string | null, place: Place): FileChild[] {
    const indent = place.indent + STEP;
    const [first, ...rest] = parts;
    const runs = first?.kind === 'paragraph' ? first.runs : [];
    const others = first?.kind === 'paragraph' ? rest : parts;
    const box = done === null ? [] : [new docx.TextRun(done ? '\u2612 ' : '\u2610 ')];
    const mark = {
      reference: numbering ?? (done === null ? 'bullets' : 'none'),
      level: Math.min(8, Math.round(place.indent / STEP)),
    };
    const head = new docx.Paragraph({
      style: 'ListParagraph',
      ...(mark.reference === 'none' ? { indent: { left: indent } } : { numbering: mark }),
      children: [...box, ...children(runs)],
    });
    return [head, ...others.flatMap((part) => block(part, { ...place, indent }))];
  }

  function quote(part: Extract<Part, { kind: 'quote' }>, place: Place): FileChild[] {
    const words = part.parts.flatMap((inner): FileChild[] =>
      inner.kind === 'paragraph'
        ? [new docx.Paragraph({ style: 'Quote', keepNext: part.source !== '', children: children(inner.runs) })]
        : block(inner, { ...place, indent: place.indent + STEP }),
    );
    if (part.source === '') return words;
    const number = part.number === null ? '' : ` [${part.number}]`;
    return [...words, paragraph([{ text: `${part.source}${number}` }], 'QuoteSource', { ...place, indent: 0 })];
  }

  function block(part: Part, place: Place): FileChild[] {
    switch (part.kind) {
      case 'heading':
        return [
          new docx.Paragraph({
            style: headingStyle(part.level, place.inAppendix),
            keepNext: true,
            children: children(part.runs),
          }),
        ];
      case 'paragraph': {
        const styles = {
          text: 'BodyText',
          question: 'Question',
          note: 'Note',
          facts: 'Note',
          reference: 'Bibliography',
        } as const;
        return [paragraph(part.runs, styles[part.look], place)];
      }
      case 'list':
        return list(part, place);
      case 'quote':
        return quote(part, place);
      case 'table':
        return table(part);
      case 'figure': {
        const chart = word.chart({ ...drawnIn(part.chart), altText: alternative(part.caption.label, part.chart) });
        return [new docx.Paragraph({ keepNext: true, children: [chart] }), ...caption(part)];
      }
      case 'picture':
        return picture(part);
      case 'rule':
        return [new docx.Paragraph({ thematicBreak: true })];
    }
  }

  return (parts: readonly Part[], inAppendix: boolean): FileChild[] =>
    parts.flatMap((part) => block(part, { indent: 0, inAppendix }));
}

function alternative(label: string, chart: Parameters<typeof chartInWords>[0]) {
  return { name: label, title: label, description: chartInWords(chart) };
}
