import type * as Docx from 'docx';
import type { Paragraph, Table } from 'docx';
import { profileAccents } from '../../../../shared/domain/profile.ts';
import { documentBlocks, listNumbering } from '../../print/docx/documentBlocks.ts';
import { pictureRun } from '../../print/docx/pictures.ts';
import { pageMargins, sharedDates, sideSections, titleOf } from './page.ts';
import type { PrintedProfile, PrintedSection } from './printed.ts';

type Block = Paragraph | Table;
type Picture = (imageId: string) => { mime: string; bytes: Buffer };

/** In twentieths of a point, as Word measures, of millimetres. */
const twips = (millimetres: number): number => Math.round((millimetres / 25.4) * 1440);
const SHEET = 210;
const PHOTO = { full: [33, 40], page: [28, 34], biography: [33, 40] } as const;
/** The column at the side of a one-page profile, and the space before it, in millimetres. */
const SIDE = 55;
const GREY = '625D56';

const capital = (text: string): string => text.slice(0, 1).toLocaleUpperCase('en-GB') + text.slice(1);

/** Half points, as Word counts sizes. */
const sizes = {
  full: { text: 21, title: 50, tagline: 24, heading: 25, small: 17, number: 36, said: 22 },
  page: { text: 19, title: 44, tagline: 23, heading: 23, small: 17, number: 30, said: 20 },
  biography: { text: 22, title: 46, tagline: 24, heading: 24, small: 18, number: 32, said: 22 },
} as const;

/** Puts one profile into Word’s parts. */
function writer(docx: typeof Docx, profile: PrintedProfile, picture: Picture) {
  const { purpose, accent } = profile;
  const color = profileAccents[accent].slice(1);
  const size = sizes[purpose];
  let lists = 0;
  const nextList = (): number => {
    lists += 1;
    return lists;
  };
  const { Paragraph: P, TextRun, BorderStyle, WidthType } = docx;
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const noBorders = {
    top: none,
    bottom: none,
    left: none,
    right: none,
    insideHorizontal: none,
    insideVertical: none,
  };
  const rule = { style: BorderStyle.SINGLE, size: 10, color, space: 8 };

  /** A table without lines, which only sets parts beside each other. */
  function beside(columns: { width: number; children: Block[]; bottom?: boolean }[]): Table {
    return new docx.Table({
      columnWidths: columns.map(({ width }) => twips(width)),
      width: { size: columns.reduce((sum, { width }) => sum + twips(width), 0), type: WidthType.DXA },
      layout: docx.TableLayoutType.FIXED,
      borders: noBorders,
      rows: [
        new docx.TableRow({
          children: columns.map(
            ({ width, children, bottom }) =>
              new docx.TableCell({
                width: { size: twips(width), type: WidthType.DXA },
                // A cell without a paragraph is none that Word opens.
                children: children.length > 0 ? children : [new P({ children: [] })],
                borders: { top: none, bottom: none, left: none, right: none },
                margins: { top: 0, bottom: 0, left: 0, right: 0 },
                ...(bottom ? { verticalAlign: docx.VerticalAlignTable.BOTTOM } : {}),
              }),
          ),
        }),
      ],
    });
  }

  function small(text: string, before = 0): Paragraph {
    const run = new TextRun({ text, size: size.small, color: GREY });
    return new P({ spacing: { before, after: 60 }, children: [run] });
  }

  function figures(section: PrintedSection, width: number): Block[] {
    if (section.figures.length === 0) return [];
    const shared = sharedDates(section);
    const numbers = section.figures.filter(({ isList }) => !isList);
    const perRow = width < 80 ? 2 : 3;
    const rows = Array.from({ length: Math.ceil(numbers.length / perRow) }, (_, row) =>
      numbers.slice(row * perRow, (row + 1) * perRow),
    );
    const tiles = rows.map((row) =>
      beside(
        Array.from({ length: perRow }, (_, index) => {
          const one = row[index];
          const children = one
            ? [
                new P({
                  spacing: { after: 0 },
                  children: [new TextRun({ text: one.figure, size: size.number, color })],
                }),
                new P({ spacing: { after: 40 }, children: [new TextRun({ text: one.label, size: size.small })] }),
                ...(shared === null ? [small(one.dates)] : []),
              ]
            : [];
          return { width: width / perRow, children };
        }),
      ),
    );
    const lists = section.figures
      .filter(({ isList }) => isList)
      .map(({ figure, label, dates }) => {
        const about =
          shared === null ? [new TextRun({ text: ` ${capital(dates)}.`, size: size.small, color: GREY })] : [];
        return new P({ spacing: { before: 80 }, children: [new TextRun(`${capital(label)}: ${figure}.`), ...about] });
      });
    return [...tiles, ...lists, ...(shared === null ? [] : [small(`${capital(shared)}.`, 40)])];
  }

  function entries({ entries: all }: PrintedSection, width: number): Block[] {
    return all.map(({ years, title, detail }) => {
      const narrow = width < 80;
      const told = detail === '' ? [] : [new TextRun({ text: detail, break: 1, size: size.text - 2, color: '4A463F' })];
      const named = new TextRun({ text: title, bold: true });
      const when = new TextRun({ text: years, size: size.text - 2, color: GREY });
      if (narrow) {
        const lead = years === '' ? [] : [when, new TextRun({ text: '', break: 1 })];
        return new P({ keepLines: true, spacing: { after: 100 }, children: [...lead, named, ...told] });
      }
      const indent = { left: twips(22), hanging: twips(22) };
      return new P({
        keepLines: true,
        spacing: { after: 100 },
        indent,
        tabStops: [{ type: docx.TabStopType.LEFT, position: twips(22) }],
        children: [when, new TextRun({ text: '\t' }), named, ...told],
      });
    });
  }

  function quotes({ quotes: all }: PrintedSection): Block[] {
    const border = { left: { style: BorderStyle.SINGLE, size: 16, color, space: 10 } };
    return all.flatMap(({ quote, byline }) => {
      const said = `“${quote.replaceAll(/^[‘“"']|[’”"']$/gu, '')}”`;
      const hasName = byline !== '';
      const words = new P({
        border,
        indent: { left: twips(4) },
        keepNext: hasName,
        keepLines: true,
        spacing: { before: 60, after: hasName ? 0 : 200 },
        children: [new TextRun({ text: said, italics: true, size: size.said })],
      });
      const name = new P({
        border,
        indent: { left: twips(4) },
        spacing: { before: 0, after: 200 },
        children: [new TextRun({ text: byline, size: size.small, color: GREY })],
      });
      return hasName ? [words, name] : [words];
    });
  }

  function section(one: PrintedSection, width: number): Block[] {
    const heading = new P({
      heading: docx.HeadingLevel.HEADING_2,
      keepNext: true,
      children: [new TextRun(one.heading)],
    });
    const text = documentBlocks({ docx, picture, width, under: 2, nextList }, one.document);
    return [
      ...(purpose === 'biography' ? [] : [heading]),
      ...text,
      ...figures(one, width),
      ...entries(one, width),
      ...quotes(one),
    ];
  }

  function head(width: number): Block[] {
    const { tagline, photo, name } = profile;
    const title = titleOf(profile);
    const [across, high] = PHOTO[purpose];
    const portrait =
      photo && pictureRun(docx, photo.bytes, `Photograph of ${name || 'the coach'}`, { width: across, height: high });
    const lines = [
      new P({ heading: docx.HeadingLevel.HEADING_1, children: [new TextRun(title)] }),
      ...(tagline === '' || tagline === title
        ? []
        : [
            new P({
              spacing: { after: 60 },
              children: [new TextRun({ text: tagline, size: size.tagline, color: '575249' })],
            }),
          ]),
    ];
    const line = new P({ spacing: { before: 0, after: 240 }, border: { bottom: rule }, children: [] });
    if (!portrait) return [...lines, line];
    const framed = new P({
      alignment: docx.AlignmentType.END,
      spacing: { after: 0, line: 240, lineRule: docx.LineRuleType.AUTO },
      children: [portrait],
    });
    const columns = [
      { width: width - across - 6, children: lines, bottom: true },
      { width: across + 6, children: [framed] },
    ];
    return [beside(columns), line];
  }

  return { head, section, beside, color, size };
}

/** The profile as a Word document, base64: the layout of the printed page, in paragraphs that can be changed. */
export async function profileDocument(profile: PrintedProfile, picture: Picture): Promise<string> {
  // Word documents are made seldom: the library is read when it is needed.
  const docx = await import('docx');
  const { purpose, letters, sections } = profile;
  const { head, section, beside, color, size } = writer(docx, profile, picture);
  const margins = pageMargins[purpose];
  const width = SHEET - 2 * margins.side;
  const isAtSide = ({ id }: PrintedSection) => sideSections.includes(id);
  const written = (some: readonly PrintedSection[], across: number) => some.flatMap((one) => section(one, across));
  const body =
    purpose === 'page' && sections.some(isAtSide)
      ? [
          beside([
            {
              width: width - SIDE - 8,
              children: written(
                sections.filter((one) => !isAtSide(one)),
                width - SIDE - 8,
              ),
            },
            { width: 8, children: [] },
            { width: SIDE, children: written(sections.filter(isAtSide), SIDE) },
          ]),
        ]
      : written(sections, width);
  const font = letters === 'serif' ? 'Georgia' : 'Arial';
  const heading = { font, color, bold: true };
  const numbers = new docx.Paragraph({
    alignment: docx.AlignmentType.CENTER,
    children: [
      new docx.TextRun({
        size: 17,
        color: GREY,
        children: [docx.PageNumber.CURRENT, ' / ', docx.PageNumber.TOTAL_PAGES],
      }),
    ],
  });
  const file = new docx.Document({
    title: titleOf(profile),
    creator: '',
    lastModifiedBy: '',
    numbering: listNumbering(docx, color),
    styles: {
      default: {
        document: {
          run: { font, size: size.text, color: '24221E', language: { value: 'en-GB' } },
          paragraph: { spacing: { after: 110, line: 280, lineRule: docx.LineRuleType.AUTO } },
        },
        heading1: {
          run: { ...heading, size: size.title },
          paragraph: { spacing: { before: 0, after: 60, line: 250, lineRule: docx.LineRuleType.AUTO } },
        },
        heading2: { run: { ...heading, size: size.heading }, paragraph: { spacing: { before: 240, after: 80 } } },
        heading3: {
          run: { ...heading, size: size.text + 1, color: '24221E' },
          paragraph: { spacing: { before: 140, after: 40 } },
        },
        heading4: {
          run: { ...heading, size: size.text, color: '24221E' },
          paragraph: { spacing: { before: 120, after: 40 } },
        },
        hyperlink: { run: { color: '24221E', underline: {} } },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: 11_906, height: 16_838 },
            margin: {
              top: twips(margins.top),
              bottom: twips(margins.bottom),
              left: twips(margins.side),
              right: twips(margins.side),
            },
          },
        },
        ...(purpose === 'full' ? { footers: { default: new docx.Footer({ children: [numbers] }) } } : {}),
        children: [...head(width), ...body],
      },
    ],
  });
  return docx.Packer.toBase64String(file);
}
