import type { FileChild, Table } from 'docx';
import { type Block, linesOf } from './blocks.ts';
import { gridOf } from './docx/grid.ts';

/** In twentieths of a point, as Word measures: the width between the margins of an A4 page. */
const WIDTH = 9_638;
const MARGIN = 1_134;
const NAME_COLUMN = 2_100;

/** Blocks as a Word document, base64. */
export async function blocksDocument(title: string, blocks: readonly Block[]): Promise<string> {
  // Word documents are made seldom: the library is read when it is needed.
  const docx = await import('docx');
  const { BorderStyle, HeadingLevel, TextRun, WidthType } = docx;
  const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 };

  const paragraph = (words: string, { color, bold }: { color?: string; bold?: boolean } = {}) =>
    new docx.Paragraph({
      spacing: { after: 70 },
      children: [new TextRun({ text: words, ...(color ? { color } : {}), ...(bold ? { bold } : {}) })],
    });
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const thin = { style: BorderStyle.SINGLE, size: 4, color: 'C9C7C2' };

  function cell(text: string, width: number, { lined, quiet }: { lined: boolean; quiet: boolean }) {
    const lines = linesOf(text);
    const color = quiet ? { color: '555555' } : {};
    return new docx.TableCell({
      // A cell without a paragraph is none that Word opens.
      children: (lines.length > 0 ? lines : ['']).map((line) => paragraph(line, color)),
      width: { size: width, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 0, right: 140 },
      borders: { top: none, left: none, right: none, bottom: lined ? thin : none },
    });
  }

  function table(rows: readonly (readonly string[])[], widths: readonly number[], columns?: readonly string[]): Table {
    const all = widths.reduce((sum, width) => sum + width, 0);
    const sizes = widths.map((width) => Math.round((WIDTH * width) / all));
    const row = (cells: readonly string[], heading: boolean) =>
      new docx.TableRow({
        tableHeader: heading,
        cantSplit: cells.join('').length < 1_500,
        children: cells.map((text, index) =>
          cell(text, sizes[index] ?? 0, {
            lined: columns !== undefined,
            quiet: heading || (columns === undefined && index === 0),
          }),
        ),
      });
    return new docx.Table({
      width: { size: WIDTH, type: WidthType.DXA },
      columnWidths: sizes,
      borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
      rows: [...(columns ? [row(columns, true)] : []), ...rows.map((cells) => row(cells, false))],
    });
  }

  function children(block: Block): FileChild[] {
    switch (block.kind) {
      case 'heading':
        return [
          new docx.Paragraph({ heading: levels[block.level], keepNext: true, children: [new TextRun(block.text)] }),
        ];
      case 'paragraph':
        return linesOf(block.text).map((line) => paragraph(line, block.quiet ? { color: '555555' } : {}));
      case 'facts': {
        const rows = block.rows.filter(([, text]) => text.trim() !== '');
        return rows.length === 0 ? [] : [table(rows, [NAME_COLUMN, WIDTH - NAME_COLUMN]), paragraph('')];
      }
      case 'list':
        return block.items.map(
          (item) => new docx.Paragraph({ bullet: { level: 0 }, spacing: { after: 50 }, children: [new TextRun(item)] }),
        );
      case 'table':
        return [table(block.rows, block.widths, block.columns), paragraph('')];
      case 'picture':
        return gridOf(docx, block.grid, WIDTH);
    }
  }

  const font = 'Georgia';
  const color = '000000';
  const margin = { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN };
  const file = new docx.Document({
    title,
    creator: '',
    lastModifiedBy: '',
    styles: {
      default: {
        document: { run: { font, size: 20, language: { value: 'en-GB' } } },
        heading1: { run: { font, size: 38, color }, paragraph: { spacing: { after: 100 } } },
        heading2: { run: { font, size: 26, bold: true, color }, paragraph: { spacing: { before: 320, after: 80 } } },
        heading3: { run: { font, size: 21, bold: true, color }, paragraph: { spacing: { before: 220, after: 60 } } },
      },
    },
    sections: [
      {
        properties: { page: { size: { width: 11_906, height: 16_838 }, margin } },
        footers: {
          default: new docx.Footer({
            children: [
              new docx.Paragraph({
                alignment: docx.AlignmentType.CENTER,
                children: [new TextRun({ children: [docx.PageNumber.CURRENT], color: '555555', size: 18 })],
              }),
            ],
          }),
        },
        children: blocks.flatMap(children),
      },
    ],
  });
  return docx.Packer.toBase64String(file);
}
