import type * as Docx from 'docx';
import type { Paragraph, ParagraphChild, Table } from 'docx';
import { isSafeLink } from '../../../../shared/document/attributes.ts';
import { inlineText, withoutEvidence } from '../../../../shared/document/inline.ts';
import type { DocumentMark, DocumentNode, ReflectionDocument } from '../../../../shared/document/types.ts';
import { pictureRun } from './pictures.ts';

/** What a document needs to become Word paragraphs. */
export interface WordSurroundings {
  /** The library, which is read only when a Word document is made. */
  docx: typeof Docx;
  picture: (imageId: string) => { mime: string; bytes: Buffer };
  /** The width of a line, in millimetres: pictures are made to fit. */
  width: number;
  /** The level (1 to 6) of the heading that the document stands under. */
  under: number;
  /** Another number each time: every list counts by itself. */
  nextList: () => number;
}

/** The references that the numbering of the Word document must define: see `listNumbering`. */
const BULLETS = 'bullets';
const NUMBERS = 'numbers';
/** In twentieths of a point. */
const INDENT = 360;
const LEVELS = 9;

/** Definitions of bullets and numbers for a Word document with lists. */
export function listNumbering({ LevelFormat, AlignmentType }: typeof Docx, color: string) {
  const levels = (format: 'bullet' | 'decimal') =>
    Array.from({ length: LEVELS }, (_, level) => ({
      level,
      format: LevelFormat[format === 'bullet' ? 'BULLET' : 'DECIMAL'],
      text: format === 'bullet' ? '•' : `%${level + 1}.`,
      alignment: AlignmentType.LEFT,
      style: {
        run: { color },
        paragraph: { indent: { left: INDENT * (level + 1), hanging: INDENT } },
      },
    }));
  return {
    config: [
      { reference: BULLETS, levels: levels('bullet') },
      { reference: NUMBERS, levels: levels('decimal') },
    ],
  };
}

interface Place {
  /** How deep in lists; 0: in none. */
  depth: number;
  quoted: boolean;
  /** Before the first paragraph of a list item. */
  marker: { reference: string; instance: number } | { box: string } | null;
}

function hrefOf(marks: readonly DocumentMark[]): string | null {
  const href = marks.find(({ type }) => type === 'link')?.attrs?.href;
  return isSafeLink(href) ? href : null;
}

/** The runs of a line: text with its marks, clients by code name, line breaks. */
function runs({ docx }: WordSurroundings, line: readonly DocumentNode[], italics: boolean): ParagraphChild[] {
  return withoutEvidence(line).map((node) => {
    if (node.type === 'hardBreak') return new docx.TextRun({ text: '', break: 1 });
    const marks = node.marks ?? [];
    const has = (type: string) => marks.some((mark) => mark.type === type);
    const href = hrefOf(marks);
    const run = new docx.TextRun({
      text: inlineText([node], ''),
      bold: has('bold'),
      italics: italics || has('italic'),
      ...(has('underline') || href !== null ? { underline: {} } : {}),
    });
    return href === null ? run : new docx.ExternalHyperlink({ link: href, children: [run] });
  });
}

function paragraph(around: WordSurroundings, node: DocumentNode, place: Place): Paragraph {
  const { docx } = around;
  const { depth, quoted, marker } = place;
  const isQuestion = node.type === 'question';
  const children = runs(around, node.content ?? [], isQuestion || quoted);
  const indent = depth > 0 ? { indent: { left: INDENT * depth } } : quoted ? { indent: { left: INDENT } } : {};
  if (marker === null) return new docx.Paragraph({ children, ...indent });
  if ('box' in marker)
    return new docx.Paragraph({ children: [new docx.TextRun(`${marker.box} `), ...children], ...indent });
  return new docx.Paragraph({ children, numbering: { ...marker, level: Math.min(depth, LEVELS) - 1 } });
}

function heading(around: WordSurroundings, node: DocumentNode): Paragraph {
  const { docx, under } = around;
  const level = Math.min(Number(node.attrs?.level ?? 1) + under, 6);
  const names = ['HEADING_1', 'HEADING_2', 'HEADING_3', 'HEADING_4', 'HEADING_5', 'HEADING_6'] as const;
  const style = docx.HeadingLevel[names[level - 1] ?? 'HEADING_6'];
  return new docx.Paragraph({ heading: style, keepNext: true, children: runs(around, node.content ?? [], false) });
}

function table(around: WordSurroundings, node: DocumentNode): Table {
  const { docx } = around;
  const spanOf = (value: unknown): number => (typeof value === 'number' && value > 1 ? value : 1);
  const rows = (node.content ?? []).map(
    (row) =>
      new docx.TableRow({
        cantSplit: true,
        children: (row.content ?? []).map((cell) => {
          const children = blocks(around, cell.content ?? [], { depth: 0, quoted: false, marker: null });
          const { colspan, rowspan } = cell.attrs ?? {};
          return new docx.TableCell({
            children,
            columnSpan: spanOf(colspan),
            rowSpan: spanOf(rowspan),
            margins: { top: 40, bottom: 40, left: 80, right: 80 },
          });
        }),
      }),
  );
  return new docx.Table({ rows, width: { size: 100, type: docx.WidthType.PERCENTAGE } });
}

function listBlocks(around: WordSurroundings, node: DocumentNode, place: Place): (Paragraph | Table)[] {
  const instance = around.nextList();
  const reference = node.type === 'orderedList' ? NUMBERS : BULLETS;
  return (node.content ?? []).flatMap((item) => {
    const box = item.attrs?.checked === true ? '☑' : '☐';
    const marker = node.type === 'taskList' ? { box } : { reference, instance };
    return blocks(around, item.content ?? [], { ...place, depth: place.depth + 1, marker });
  });
}

function block(around: WordSurroundings, node: DocumentNode, place: Place): (Paragraph | Table)[] {
  const { docx, picture, width } = around;
  switch (node.type) {
    case 'paragraph':
    case 'question':
      return [paragraph(around, node, place)];
    case 'heading':
      return [heading(around, node)];
    case 'bulletList':
    case 'orderedList':
    case 'taskList':
      return listBlocks(around, node, place);
    case 'blockquote':
      return blocks(around, node.content ?? [], { ...place, quoted: true });
    case 'image': {
      const { bytes } = picture(String(node.attrs?.imageId));
      const alt = String(node.attrs?.alt ?? '');
      const run = pictureRun(docx, bytes, alt, { width });
      const spacing = { line: 240, lineRule: docx.LineRuleType.AUTO };
      return [new docx.Paragraph({ spacing, children: [run ?? new docx.TextRun({ text: alt, italics: true })] })];
    }
    case 'horizontalRule':
      return [
        new docx.Paragraph({
          children: [],
          border: { bottom: { style: docx.BorderStyle.SINGLE, size: 4, color: 'CBC7BF', space: 1 } },
        }),
      ];
    case 'table':
      return [table(around, node)];
    default:
      return blocks(around, node.content ?? [], place);
  }
}

/** Only an item’s first block bears its marker. */
function blocks(around: WordSurroundings, nodes: readonly DocumentNode[], place: Place): (Paragraph | Table)[] {
  return nodes.flatMap((node, index) => block(around, node, index === 0 ? place : { ...place, marker: null }));
}

/** The blocks of a document for Word: headings, lists, tables, quotations, pictures. Blank ones at its end are left out. */
export function documentBlocks(around: WordSurroundings, document: ReflectionDocument): (Paragraph | Table)[] {
  const last = document.content.findLastIndex(
    ({ type, content }) => type !== 'paragraph' || (content ?? []).length > 0,
  );
  const written = document.content.slice(0, last + 1);
  return blocks(around, written, { depth: 0, quoted: false, marker: null });
}
