import type { IStylesOptions } from 'docx';

const TEXT = 'Georgia';
const TABLE = 'Arial';
const INK = '1C1C1E';
const QUIET = '4A4A4F';

const heading = (size: number, before: number, after: number) => ({
  run: { font: TEXT, size, bold: true, color: INK },
  paragraph: { spacing: { before, after }, keepNext: true },
});

/** Sizes in half points, spaces in twentieths of a point. */
const headings = {
  heading1: heading(36, 480, 140),
  heading2: heading(25, 360, 110),
  heading3: heading(22, 260, 80),
  heading4: heading(21, 220, 60),
  heading5: heading(21, 200, 60),
  heading6: heading(21, 200, 60),
};

/** The appendices’ headings look like the text’s and stand in Word’s outline, but not in the contents. */
const recordStyles = ([1, 2, 3, 4, 5, 6] as const).map((level) => ({
  id: `Record${level}`,
  name: `Record heading ${level}`,
  basedOn: `Heading${level}`,
  next: 'BodyText',
  quickFormat: true,
  paragraph: { outlineLevel: level - 1 },
}));

/** The styles of a submission in Word: its own names for headings and captions, British English throughout. */
export const submissionStyles: IStylesOptions = {
  default: {
    document: { run: { font: TEXT, size: 21, color: INK, language: { value: 'en-GB' } } },
    ...headings,
    title: { run: { font: TEXT, size: 52, bold: true, color: INK }, paragraph: { spacing: { after: 120 } } },
    hyperlink: { run: { color: '1F4E5F', underline: {} } },
  },
  // The library’s own styles of links and notes rest on it, and it leaves it out.
  characterStyles: [{ id: 'DefaultParagraphFont', name: 'Default Paragraph Font', uiPriority: 1, semiHidden: true }],
  paragraphStyles: [
    ...recordStyles,
    {
      id: 'BodyText',
      name: 'Body Text',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { spacing: { after: 140, line: 300 } },
    },
    {
      id: 'ListParagraph',
      name: 'List Paragraph',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { spacing: { after: 60, line: 290 } },
    },
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      next: 'BodyText',
      quickFormat: true,
      run: { font: TABLE, size: 18 },
      paragraph: { spacing: { before: 160, after: 80 } },
    },
    {
      id: 'Quote',
      name: 'Quote',
      basedOn: 'BodyText',
      quickFormat: true,
      paragraph: {
        indent: { left: 400, right: 400 },
        spacing: { after: 60, line: 290 },
        border: { left: { style: 'single', size: 12, space: 10, color: 'C8C2B4' } },
      },
    },
    {
      id: 'QuoteSource',
      name: 'Quote source',
      basedOn: 'Normal',
      next: 'BodyText',
      run: { size: 18, color: QUIET },
      paragraph: {
        indent: { left: 400, right: 400 },
        spacing: { after: 180 },
        border: { left: { style: 'single', size: 12, space: 10, color: 'C8C2B4' } },
      },
    },
    {
      id: 'Question',
      name: 'Question',
      basedOn: 'BodyText',
      run: { italics: true, color: QUIET },
    },
    {
      id: 'Note',
      name: 'Note',
      basedOn: 'Normal',
      run: { size: 19, color: QUIET },
      paragraph: { spacing: { after: 120 } },
    },
    {
      id: 'Bibliography',
      name: 'Bibliography',
      basedOn: 'BodyText',
      quickFormat: true,
      paragraph: { indent: { left: 480, hanging: 480 } },
    },
    { id: 'TableText', name: 'Table text', basedOn: 'Normal', run: { font: TABLE, size: 17 } },
    { id: 'TableHead', name: 'Table head', basedOn: 'TableText', run: { font: TABLE, size: 17, bold: true } },
    { id: 'AfterTable', name: 'After a table', basedOn: 'Normal', run: { size: 8 } },
    {
      id: 'CoverLine',
      name: 'Cover line',
      basedOn: 'Normal',
      run: { font: TABLE, size: 20 },
      paragraph: { spacing: { before: 100, after: 100 } },
    },
    {
      id: 'ContentsTitle',
      name: 'Contents title',
      basedOn: 'Normal',
      run: { size: 36, bold: true },
      paragraph: { spacing: { after: 200 }, keepNext: true },
    },
    {
      id: 'TOC1',
      name: 'toc 1',
      basedOn: 'Normal',
      run: { bold: true },
      paragraph: { spacing: { before: 160, after: 50 } },
    },
    {
      id: 'TOC2',
      name: 'toc 2',
      basedOn: 'Normal',
      paragraph: { indent: { left: 320 }, spacing: { after: 50 } },
    },
  ],
};
