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

/** The formats of papers. */
export const paperWords: Record<PaperFormat, FormatWords<PaperFormat>> = {
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
  markdown: {
    format: 'markdown',
    label: 'Markdown',
    description: 'Plain text with marks for headings and emphasis. Opens in any editor.',
    extension: 'md',
    beginning: 'Writing the text.',
  },
  html: {
    format: 'html',
    label: 'Web page',
    description: 'One file for any browser. Nothing in it is fetched from elsewhere.',
    extension: 'html',
    beginning: 'Writing the page.',
  },
  zip: {
    format: 'zip',
    label: 'Everything, in one zip file',
    description: 'Word, PDF, Markdown and web page of the same content, and the hours as a table.',
    extension: 'zip',
    beginning: 'Laying out the pages.',
  },
};
