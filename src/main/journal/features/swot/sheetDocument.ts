import type { Paragraph } from 'docx';
import { cutTo, densityFor, type SheetItem, type SwotSheet } from './sheet.ts';

/** In twentieths of a point, as Word measures: A4 lying, and what lies between the margins. */
const PAGE = { width: 11_906, height: 16_838 };
const MARGIN = 800;
const COLUMN = 7_600;
const tones = { strength: '1D645E', weakness: '93451F', opportunity: '6B5410', threat: '5B3F6E' } as const;

/** The sheet as a Word document: a table of two by two on one page, then what every item rests on. Base64. */
export async function sheetDocument(sheet: SwotSheet): Promise<string> {
  // Word documents are made seldom: the library is read when it is needed.
  const docx = await import('docx');
  const { HeadingLevel, PageOrientation, TableCell, TableRow, TextRun, WidthType } = docx;
  const density = densityFor(sheet);
  const size = density.points * 2;
  const { title, subtitle, quadrants, pairs } = sheet;

  const text = (words: string, options: { size?: number; color?: string; italics?: boolean } = {}, keepNext = false) =>
    new docx.Paragraph({ keepNext, children: [new TextRun({ text: words, ...options })], spacing: { after: 50 } });
  const heading = (words: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel], color = '000000') =>
    new docx.Paragraph({
      heading: level,
      keepNext: true,
      spacing: { before: 120, after: 50 },
      children: [new TextRun({ text: words, color })],
    });

  function named({ number, heading: words }: SheetItem, color: string, options: { size?: number } = {}): Paragraph {
    return new docx.Paragraph({
      keepNext: true,
      spacing: { before: 60 },
      children: [
        new TextRun({ text: `${number} `, bold: true, color, ...options }),
        new TextRun({ text: words, bold: true, ...options }),
      ],
    });
  }

  function cell({ quadrant, name, items }: SwotSheet['quadrants'][number]) {
    const shown = items.slice(0, density.most);
    const more = items.length - shown.length;
    const body = shown.flatMap((item) => {
      const words = cutTo(item.text, density.textLength);
      return [named(item, tones[quadrant], { size }), ...(words === '' ? [] : [text(words, { size })])];
    });
    return new TableCell({
      width: { size: COLUMN, type: WidthType.DXA },
      margins: { top: 80, bottom: 80, left: 120, right: 120 },
      children: [
        heading(name, HeadingLevel.HEADING_2, tones[quadrant]),
        ...body,
        ...(more > 0 ? [text(`And ${more} more on the pages that follow.`, { italics: true })] : []),
        ...(items.length === 0 ? [text('Nothing yet.', { italics: true, color: '666666' })] : []),
      ],
    });
  }

  const [strength, weakness, opportunity, threat] = quadrants.map(cell);
  const row = (cells: (InstanceType<typeof TableCell> | undefined)[]) =>
    new TableRow({
      cantSplit: true,
      height: { value: 4_100, rule: docx.HeightRule.ATLEAST },
      children: cells.filter((one) => one !== undefined),
    });

  const rests = quadrants.flatMap(({ quadrant, name, items }) =>
    items.length === 0
      ? []
      : [
          heading(name, HeadingLevel.HEADING_2, tones[quadrant]),
          ...items.flatMap((item) => [
            named(item, tones[quadrant]),
            ...(item.marks === '' ? [] : [text(item.marks, { color: '555555', size: 16 }, true)]),
            ...(item.text.length > density.textLength ? [text(item.text)] : []),
            ...(item.grounds.length === 0
              ? [text('No evidence yet.', { italics: true, color: '666666' })]
              : item.grounds.map((ground, index) => text(`${index + 1}. ${ground}`))),
          ]),
        ],
  );
  const font = 'Georgia';
  const file = new docx.Document({
    title,
    creator: '',
    lastModifiedBy: '',
    styles: {
      default: {
        document: { run: { font, size: 18, language: { value: 'en-GB' } } },
        heading1: { run: { font, size: 34, color: '000000' }, paragraph: { spacing: { after: 60 } } },
        heading2: { run: { font, size: 24, bold: true } },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { ...PAGE, orientation: PageOrientation.LANDSCAPE },
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        children: [
          heading(title, HeadingLevel.HEADING_1),
          text(subtitle),
          new docx.Table({
            width: { size: 2 * COLUMN, type: WidthType.DXA },
            columnWidths: [COLUMN, COLUMN],
            rows: [row([strength, weakness]), row([opportunity, threat])],
          }),
          new docx.Paragraph({
            heading: HeadingLevel.HEADING_1,
            pageBreakBefore: true,
            children: [new TextRun('What it rests on')],
          }),
          ...rests,
          ...(pairs.length === 0 ? [] : [heading('Pairs', HeadingLevel.HEADING_2), ...pairs.map((pair) => text(pair))]),
        ],
      },
    ],
  });
  return docx.Packer.toBase64String(file);
}
