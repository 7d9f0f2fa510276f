import type { Paragraph, Table } from 'docx';
import { columnsOf, type FormWords, formLabels, headsOf, linesOf } from './words.ts';

const BOX = '\u2610';
/** In twentieths of a point, as Word measures. */
const MARGIN = 1_000;
/** What the columns of the table share, in twentieths of a point. */
const WIDTH = 9_800;
const STEPS = { roomy: 1_420, wide: 1_080, middle: 640, narrow: 430 };

/** The form as a Word document of one A4 page, more only where there is very much to be rated, base64. */
export async function formDocument(words: FormWords): Promise<string> {
  // Word documents are made seldom: the library is read when it is needed.
  const docx = await import('docx');
  const { AlignmentType, BorderStyle, HeadingLevel, TableRow, TableCell, TextRun, WidthType } = docx;
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const line = { style: BorderStyle.SINGLE, size: 4, color: 'AAAAAA' };

  function text(said: string, options: { bold?: boolean; size?: number } = {}): Paragraph {
    return new docx.Paragraph({ children: [new TextRun({ text: said, ...options })], spacing: { after: 100 } });
  }

  function facts(): Paragraph {
    const { codeName, roles } = words;
    const { givenAs, date } = formLabels;
    const whom = codeName === '' ? '' : `${formLabels.codeName}: ${codeName}      `;
    const choices = roles.map((role) => `${BOX}\u00A0${role}`).join('   ');
    return text(`${whom}${date}: ________________      ${givenAs}:  ${choices}`);
  }

  function cell(said: string, options: { small?: boolean; centred?: boolean; bold?: boolean; span?: number } = {}) {
    const run = new TextRun({ text: said, ...(options.small && { size: 16 }), bold: options.bold ?? false });
    const alignment = options.centred ? AlignmentType.CENTER : AlignmentType.START;
    return new TableCell({
      children: [new docx.Paragraph({ alignment, children: [run] })],
      columnSpan: options.span ?? 1,
      borders: { top: none, left: none, right: none, bottom: line },
      margins: { top: 30, bottom: 30, ...(options.centred && { left: 20, right: 20 }) },
    });
  }

  function ratings(): Table {
    const { heads } = headsOf(words);
    const row = (name: string) =>
      new TableRow({ children: [cell(name), ...heads.map(() => cell(BOX, { centred: true }))] });
    const titles = heads.map((head) => cell(`${head.score} ${head.words}`.trim(), { small: true, centred: true }));
    const rows = words.domains.flatMap(({ name, competencies }) => {
      const domain = new TableRow({ children: [cell(name, { bold: true, span: heads.length + 1 })] });
      return [...(name === '' ? [] : [domain]), ...competencies.map(row)];
    });
    const step = STEPS[columnsOf(words)];
    return new docx.Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      columnWidths: [WIDTH - heads.length * step, ...heads.map(() => step)],
      borders: { top: none, left: none, right: none, bottom: none, insideHorizontal: none, insideVertical: none },
      rows: [new TableRow({ tableHeader: true, children: [cell(words.ratings), ...titles] }), ...rows],
    });
  }

  // Word draws the lines of neighbours with the same border as one: those within are drawn by `between`.
  const border = { bottom: { ...line, space: 1 }, between: { ...line, space: 1 } };
  const emptyLine = () => new docx.Paragraph({ border, spacing: { before: 200 }, children: [] });
  const question = (asked: string) => [
    new docx.Paragraph({ spacing: { before: 200 }, children: [new TextRun({ text: asked, bold: true })] }),
    ...Array.from({ length: linesOf(words) }, emptyLine),
  ];
  const { legend } = headsOf(words);

  const file = new docx.Document({
    title: words.title,
    creator: '',
    lastModifiedBy: '',
    styles: { default: { document: { run: { font: 'Georgia', size: 21 } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: { top: MARGIN, bottom: 800, left: MARGIN, right: MARGIN },
          },
        },
        children: [
          new docx.Paragraph({
            heading: HeadingLevel.HEADING_1,
            spacing: { after: 120 },
            children: [new TextRun({ text: words.title, font: 'Georgia', size: 36, color: '000000' })],
          }),
          text(words.thanks),
          facts(),
          ...(legend === '' ? [] : [text(legend, { size: 16 })]),
          ratings(),
          ...words.questions.flatMap(question),
          new docx.Paragraph({ spacing: { before: 240 }, children: [new TextRun(`${BOX} ${formLabels.quoting}`)] }),
        ],
      },
    ],
  });
  return docx.Packer.toBase64String(file);
}
