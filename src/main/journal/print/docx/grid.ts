import type * as Docx from 'docx';
import type { FileChild } from 'docx';
import type { PictureGrid } from '../blocks.ts';

/** In half points. */
const [SMALL, SIGNS] = [16, 18];
/** What the names have of the width; the columns share the rest. */
const NAMES = 0.27;
const INK = 'A3253A';
const GREY = '555555';

/** A picture in columns as a table that Word, LibreOffice and others show alike. `width` in twentieths of a point. */
export function gridOf(docx: typeof Docx, { columns, rows, note }: PictureGrid, width: number): FileChild[] {
  const first = Math.round(width * NAMES);
  const sizes = [first, ...columns.map(() => Math.floor((width - first) / columns.length))];
  const none = { style: docx.BorderStyle.NONE, size: 0, color: 'auto' };
  const thin = { style: docx.BorderStyle.SINGLE, size: 4, color: 'D9D7D2' };
  const frame = { style: docx.BorderStyle.SINGLE, size: 8, color: INK };

  function line(text: string, { size, color }: { size: number; color?: string }, centred: boolean) {
    return new docx.Paragraph({
      alignment: centred ? docx.AlignmentType.CENTER : docx.AlignmentType.LEFT,
      children: [new docx.TextRun({ text, size, ...(color ? { color } : {}) })],
    });
  }

  function cell(index: number, children: Docx.Paragraph[], shade: string | null, last = false) {
    const isMarked = index > 0 && columns[index - 1]?.marked === true;
    const side = isMarked ? frame : index > 0 ? thin : none;
    return new docx.TableCell({
      children,
      width: { size: sizes[index] ?? 0, type: docx.WidthType.DXA },
      margins: { top: 50, bottom: 50, left: 0, right: index === 0 ? 120 : 0 },
      verticalAlign: docx.VerticalAlign.CENTER,
      borders: { left: side, right: side, top: thin, bottom: isMarked && last ? frame : thin },
      ...(shade === null ? {} : { shading: { type: docx.ShadingType.CLEAR, color: 'auto', fill: shade } }),
    });
  }

  const head = new docx.TableRow({
    tableHeader: true,
    cantSplit: true,
    children: [
      cell(0, [line('', { size: SMALL }, false)], null),
      ...columns.map(({ label, marked }, index) =>
        cell(
          index + 1,
          label.split('\n').map((words) => line(words, { size: SMALL, color: marked ? INK : GREY }, true)),
          null,
        ),
      ),
    ],
  });
  const body = rows.map(
    ({ name, cells }, at) =>
      new docx.TableRow({
        cantSplit: true,
        children: [
          cell(0, [line(name, { size: SIGNS }, false)], null),
          ...cells.map(({ shade, signs }, index) =>
            cell(index + 1, [line(signs, { size: SIGNS }, true)], shade, at === rows.length - 1),
          ),
        ],
      }),
  );
  return [
    new docx.Table({
      width: { size: sizes.reduce((sum, each) => sum + each, 0), type: docx.WidthType.DXA },
      layout: docx.TableLayoutType.FIXED,
      columnWidths: sizes,
      borders: { top: thin, bottom: thin, left: none, right: none, insideHorizontal: thin, insideVertical: thin },
      rows: [head, ...body],
    }),
    new docx.Paragraph({
      spacing: { before: 70, after: 160 },
      children: [new docx.TextRun({ text: note, size: SMALL, color: GREY })],
    }),
  ];
}
