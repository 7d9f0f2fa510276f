import type { FileChild, Table } from 'docx';
import type { Assembled, CoverField } from '../../../../../shared/domain/submission/assembled.ts';
import { blocksOf, TEXT_WIDTH } from './blocks.ts';
import { openLibrary, type Word } from './library.ts';
import { repacked } from './pack.ts';
import { submissionStyles } from './styles.ts';

/** In twentieths of a point, as Word measures: A4, and margins of 2.5 cm. */
const PAGE = { width: 11_906, height: 16_838 };
const MARGIN = 1_418;
const LABEL = 2_700;

/** Lines to fill in, or filled in: what an empty value leaves is a rule to write on. */
function fieldTable({ docx, tableNames }: Word, fields: readonly CoverField[], name: string): Table {
  const none = { style: docx.BorderStyle.NONE, size: 0, color: 'auto' };
  const line = { style: docx.BorderStyle.SINGLE, size: 4, color: '55524A' };
  const edges = { top: none, bottom: none, left: none, right: none };
  tableNames.push(name);
  const cell = (text: string, open: boolean) =>
    new docx.TableCell({
      borders: { ...edges, bottom: open ? line : none },
      children: [new docx.Paragraph({ style: 'CoverLine', children: [new docx.TextRun(text)] })],
    });
  return new docx.Table({
    width: { size: TEXT_WIDTH, type: docx.WidthType.DXA },
    layout: docx.TableLayoutType.FIXED,
    columnWidths: [LABEL, TEXT_WIDTH - LABEL],
    borders: { ...edges, insideHorizontal: none, insideVertical: none },
    rows: fields.map(
      ({ label, value }) =>
        new docx.TableRow({ cantSplit: true, children: [cell(label, false), cell(value, value === '')] }),
    ),
  });
}

function coverOf(word: Word, { title, unit, fields, statement }: Assembled): FileChild[] {
  const { docx } = word;
  const text = (words: string, style: string, before = 0) =>
    new docx.Paragraph({ style, ...(before > 0 ? { spacing: { before } } : {}), children: [new docx.TextRun(words)] });
  const sign = ['Signature', 'Date'].map((label) => ({ label, value: '', isOwn: true }));
  return [
    text(unit.qualification, 'Note', 1_400),
    new docx.Paragraph({ style: 'Title', children: [new docx.TextRun(title)] }),
    new docx.Paragraph({ spacing: { after: 700 }, children: [new docx.TextRun({ text: unit.name, size: 28 })] }),
    fieldTable(word, fields, 'What this submission is and who hands it in'),
    new docx.Paragraph({
      spacing: { before: 900, after: 120 },
      children: [new docx.TextRun({ text: 'Statement of own work', bold: true, size: 25 })],
    }),
    ...statement.map((sentence) => text(sentence, 'BodyText')),
    new docx.Paragraph({ spacing: { after: 200 } }),
    fieldTable(word, sign, 'To sign'),
  ];
}

/**
 * A submission as a Word document: heading styles of Word’s own, numbered captions, contents, page numbers, a header with
 * unit and candidate, tables that repeat their headings, pictures and tables told in words, British English, and no name
 * in its properties but the learner’s where they want it. The same submission gives the same bytes. `madeAt`: the UTC instant that it bears.
 */
export async function submissionDocument(assembled: Assembled, madeAt: string): Promise<Uint8Array> {
  const word = await openLibrary();
  const { docx } = word;
  const { title, author, header, body, appendices } = assembled;
  const cover = coverOf(word, assembled);
  const blocks = blocksOf(word);
  const text = blocks(body, false);
  const ends = appendices.flatMap((appendix) => [
    new docx.Paragraph({
      style: 'Heading1',
      pageBreakBefore: true,
      children: [new docx.TextRun(appendix.title)],
    }),
    ...blocks(appendix.parts, true),
  ]);
  const tab = { type: docx.TabStopType.RIGHT, position: TEXT_WIDTH };
  const head = new docx.Header({
    children: [
      new docx.Paragraph({
        style: 'Note',
        tabStops: [tab],
        children: [new docx.TextRun(header.unit), new docx.TextRun({ children: [new docx.Tab(), header.candidate] })],
      }),
    ],
  });
  const foot = new docx.Footer({
    children: [
      new docx.Paragraph({
        style: 'Note',
        alignment: docx.AlignmentType.CENTER,
        children: [
          new docx.TextRun({ children: ['Page ', docx.PageNumber.CURRENT, ' of ', docx.PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
  const page = { size: PAGE, margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } };
  const file = new docx.Document({
    title,
    creator: author,
    lastModifiedBy: author,
    styles: submissionStyles,
    numbering: word.numbering(),
    sections: [
      {
        properties: { page, titlePage: true },
        headers: { default: head, first: new docx.Header({ children: [new docx.Paragraph('')] }) },
        footers: { default: foot, first: new docx.Footer({ children: [new docx.Paragraph('')] }) },
        children: [
          ...cover,
          new docx.Paragraph({
            style: 'ContentsTitle',
            pageBreakBefore: true,
            children: [new docx.TextRun('Contents')],
          }),
          // Word finds out the pages, and asks before it does: laying them out here would take longer than all the rest.
          new docx.TableOfContents('Contents', { hyperlink: true, headingStyleRange: '1-2', beginDirty: true }),
          ...(text.length === 0
            ? []
            : [new docx.Paragraph({ pageBreakBefore: true, spacing: { after: 0, line: 20 } })]),
          ...text,
          ...ends,
        ],
      },
    ],
  });
  const names = word.tableNames;
  return repacked(await docx.Packer.toBuffer(file), madeAt, names);
}
