import type { Paragraph, TableRow } from 'docx';
import { dayInWords } from '../../print/days.ts';
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

/** In twentieths of a point, as Word measures: A4 lying, and the columns between the margins. */
const PAGE = { width: 11_906, height: 16_838 };
const MARGIN = 800;
const COLUMNS = [3_300, 5_200, 2_900, 1_350, 2_450];

/** The sheet as a Word document with a heading row that repeats on every page, base64. `madeOn`: YYYY-MM-DD. */
export async function sheetDocument(sheet: MappingSheet, madeOn: string): Promise<string> {
  // Word documents are made seldom: the library is read when it is needed.
  const docx = await import('docx');
  const { HeadingLevel, PageOrientation, ShadingType, TableCell, TextRun, WidthType } = docx;

  function text(words: string, options: { bold?: boolean; color?: string } = {}): Paragraph {
    return new docx.Paragraph({ children: [new TextRun({ text: words, ...options })], spacing: { after: 60 } });
  }
  const heading = (words: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]) =>
    new docx.Paragraph({ heading: level, spacing: { before: 240, after: 60 }, children: [new TextRun(words)] });

  const outcomeHeading = (words: string) =>
    new docx.Paragraph({ heading: HeadingLevel.HEADING_2, keepNext: true, children: [new TextRun(words)] });

  function cell(children: Paragraph[], options: { columns?: number; shaded?: boolean } = {}) {
    return new TableCell({
      // A cell without a paragraph is none that Word opens.
      children: children.length > 0 ? children : [text('')],
      margins: { top: 60, bottom: 60, left: 90, right: 90 },
      ...(options.columns === undefined ? {} : { columnSpan: options.columns }),
      ...(options.shaded ? { shading: { type: ShadingType.CLEAR, fill: 'F0EEEA' } } : {}),
    });
  }

  const headRow = new docx.TableRow({
    tableHeader: true,
    cantSplit: true,
    children: headings.map((words) => cell([text(words, { bold: true })], { shaded: true })),
  });

  function criterionRow(criterion: SheetCriterion): TableRow {
    const { reference, asks, comments } = criterion;
    const asked = new docx.Paragraph({
      children: [new TextRun({ text: `${reference} `, bold: true }), new TextRun(asks)],
    });
    const covered = coverages.map((each) =>
      each === criterion.coverage
        ? text(`\u2612 ${each}`, { bold: true })
        : text(`\u2610 ${each}`, { color: '666666' }),
    );
    return new docx.TableRow({
      cantSplit: isShort(criterion),
      children: [
        cell([asked]),
        cell(linesOf(criterion, 'content').map((line) => text(line))),
        cell(linesOf(criterion, 'assessment').map((line) => text(line))),
        cell(covered),
        cell(comments === '' ? [] : comments.split('\n').map((line) => text(line))),
      ],
    });
  }

  const rows = sheet.outcomes.flatMap(({ number, title, criteria }) => [
    new docx.TableRow({
      cantSplit: true,
      children: [cell([outcomeHeading(`${number} ${title}`)], { columns: headings.length })],
    }),
    ...criteria.map(criterionRow),
  ]);
  const [name = '', ...facts] = factsOf(sheet);
  const gaps = gapsInWords(sheet);
  const font = 'Georgia';
  const color = '000000';
  const file = new docx.Document({
    title: titleOf(sheet),
    creator: '',
    lastModifiedBy: '',
    styles: {
      default: {
        document: { run: { font, size: 18, language: { value: 'en-GB' } } },
        heading1: { run: { font, size: 36, color }, paragraph: { spacing: { after: 80 } } },
        heading2: { run: { font, size: 20, bold: true, color }, paragraph: { spacing: { before: 40, after: 40 } } },
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
          heading(titleOf(sheet), HeadingLevel.HEADING_1),
          text(name, { bold: true }),
          ...facts.map((line) => text(line)),
          text(coverageInWords(sheet)),
          text(`Made on ${dayInWords(madeOn)}. Clients go by code names.`),
          new docx.Table({
            width: { size: COLUMNS.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
            columnWidths: COLUMNS,
            rows: [headRow, ...rows],
          }),
          heading('Comments', HeadingLevel.HEADING_2),
          ...(gaps.length > 0 ? gaps : ['Every criterion is covered.']).map((line) => text(line)),
          text(honesty),
          heading('Quality assurance', HeadingLevel.HEADING_2),
        ],
      },
    ],
  });
  return docx.Packer.toBase64String(file);
}
