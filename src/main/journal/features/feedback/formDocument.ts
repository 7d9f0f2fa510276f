import type { Paragraph, Table } from 'docx';
import { formWords } from './formWords.ts';

const BOX = '\u2610';
/** In twentieths of a point, as Word measures. */
const MARGIN = 1_000;
/** Lines to write on, for each question. */
const LINES = 4;

/** The form as a Word document of one A4 page, base64; `codeName` is empty for a form without any. */
export async function formDocument(codeName: string): Promise<string> {
  // Word documents are made seldom: the library is read when it is needed.
  const docx = await import('docx');
  const { AlignmentType, BorderStyle, HeadingLevel, TableRow, TableCell, TextRun, WidthType } = docx;
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const line = { style: BorderStyle.SINGLE, size: 4, color: 'AAAAAA' };

  function text(words: string, options: { bold?: boolean; size?: number } = {}): Paragraph {
    return new docx.Paragraph({ children: [new TextRun({ text: words, ...options })], spacing: { after: 100 } });
  }

  function facts(): Paragraph {
    const { roles, givenAs, date } = formWords;
    const whom = codeName === '' ? '' : `${formWords.codeName}: ${codeName}      `;
    const choices = roles.map((role) => `${BOX} ${role}`).join('   ');
    return text(`${whom}${date}: ________________      ${givenAs}:  ${choices}`);
  }

  function cell(words: string, options: { small?: boolean; centred?: boolean } = {}) {
    const run = new TextRun(options.small ? { text: words, size: 16 } : words);
    const alignment = options.centred ? AlignmentType.CENTER : AlignmentType.START;
    return new TableCell({
      children: [new docx.Paragraph({ alignment, children: [run] })],
      borders: { top: none, left: none, right: none, bottom: line },
      margins: { top: 30, bottom: 30 },
    });
  }

  function ratings(): Table {
    const { scores, competencies } = formWords;
    const heads = scores.map(({ score, words }) => cell(`${score} ${words}`, { small: true, centred: true }));
    const rows = competencies.map(
      (name) => new TableRow({ children: [cell(name), ...scores.map(() => cell(BOX, { centred: true }))] }),
    );
    return new docx.Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      columnWidths: [4_400, ...scores.map(() => 1_080)],
      borders: { top: none, left: none, right: none, bottom: none, insideHorizontal: none, insideVertical: none },
      rows: [new TableRow({ tableHeader: true, children: [cell(formWords.ratings), ...heads] }), ...rows],
    });
  }

  // Word draws the lines of neighbours with the same border as one: those within are drawn by `between`.
  const border = { bottom: { ...line, space: 1 }, between: { ...line, space: 1 } };
  const emptyLine = () => new docx.Paragraph({ border, spacing: { before: 200 }, children: [] });
  const question = (words: string) => [
    new docx.Paragraph({ spacing: { before: 200 }, children: [new TextRun({ text: words, bold: true })] }),
    ...Array.from({ length: LINES }, emptyLine),
  ];

  const file = new docx.Document({
    title: formWords.title,
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
            children: [new TextRun({ text: formWords.title, font: 'Georgia', size: 36, color: '000000' })],
          }),
          text(formWords.thanks),
          facts(),
          ratings(),
          ...formWords.questions.flatMap(question),
          new docx.Paragraph({ spacing: { before: 240 }, children: [new TextRun(`${BOX} ${formWords.quoting}`)] }),
        ],
      },
    ],
  });
  return docx.Packer.toBase64String(file);
}
