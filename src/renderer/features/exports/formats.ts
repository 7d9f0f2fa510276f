import type { ExportFormat } from '../../../shared/domain/exporting.ts';
import type { PaperFormat } from '../../../shared/domain/paper.ts';

/** A format as it is offered. */
export interface FormatWords<Format extends string> {
  format: Format;
  label: string;
  description: string;
  /** The ending of the file, without a dot; empty for a folder. */
  extension: string;
  /** What is said while it is being made and nothing is counted yet. */
  beginning: string;
  /** What its progress counts, in the plural; absent for what the export counts in every format. */
  counts?: string;
}

/** The formats of reflections in the order in which they are offered. */
export const reflectionFormats: readonly FormatWords<ExportFormat>[] = [
  {
    format: 'markdown-folder',
    label: 'Markdown, in a folder',
    description: 'One text file for each reflection, with its images beside. Opens in any editor.',
    extension: '',
    beginning: 'Gathering the reflections.',
  },
  {
    format: 'markdown-zip',
    label: 'Markdown, in one zip file',
    description: 'The same files, packed into one.',
    extension: 'zip',
    beginning: 'Gathering the reflections.',
  },
  {
    format: 'pdf',
    label: 'PDF',
    description: 'For reading and printing: a title page, each reflection from a new page, page numbers.',
    extension: 'pdf',
    beginning: 'Laying out the pages. A whole year may take a minute.',
  },
];

/** What a paper is offered as: a picture the window draws itself. */
export type OfferedFormat = PaperFormat | 'png';

/** The formats of papers. */
export const paperWords: Record<OfferedFormat, FormatWords<OfferedFormat>> = {
  pdf: {
    format: 'pdf',
    label: 'PDF',
    description: 'For reading and printing.',
    extension: 'pdf',
    beginning: 'Laying out the pages.',
  },
  docx: {
    format: 'docx',
    label: 'Word document',
    description: 'To be changed in Word, LibreOffice or Pages.',
    extension: 'docx',
    beginning: 'Writing the document.',
  },
  csv: {
    format: 'csv',
    label: 'CSV table',
    description: 'For Excel, Numbers or another program.',
    extension: 'csv',
    beginning: 'Writing the table.',
  },
  svg: {
    format: 'svg',
    label: 'SVG picture',
    description: 'For a document or a slide: sharp at any size.',
    extension: 'svg',
    beginning: 'Drawing the picture.',
  },
  png: {
    format: 'png',
    label: 'PNG picture',
    description: 'For a document, a slide or a message.',
    extension: 'png',
    beginning: 'Drawing the picture.',
  },
  ics: {
    format: 'ics',
    label: 'Calendar file',
    description: 'For the calendars of Google, Apple, Outlook and others.',
    extension: 'ics',
    beginning: 'Writing the calendar.',
  },
  html: {
    format: 'html',
    label: 'Web page',
    description: 'One HTML file with pictures and typefaces inside. Opens in any browser.',
    extension: 'html',
    beginning: 'Writing the page.',
  },
  markdown: {
    format: 'markdown',
    label: 'Markdown',
    description: 'Plain text with its headings marked, for another program.',
    extension: 'md',
    beginning: 'Writing the text.',
  },
  json: {
    format: 'json',
    label: 'JSON file',
    description: 'To be added to another journal, or changed in an editor of text.',
    extension: 'json',
    beginning: 'Writing the file.',
  },
  zip: {
    format: 'zip',
    label: 'Everything, in one zip file',
    description: 'Word, PDF, Markdown and web page of the same content; the hours as a table where their log is in it.',
    extension: 'zip',
    beginning: 'Laying out the pages.',
    counts: 'files',
  },
};
