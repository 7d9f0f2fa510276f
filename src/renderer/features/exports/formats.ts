import type { ExportFormat } from '../../../shared/domain/exporting.ts';

interface FormatWords {
  format: ExportFormat;
  label: string;
  description: string;
  /** The ending of the file, without a dot; empty for a folder. */
  extension: string;
}

/** The formats in the order in which they are offered. */
export const formats: readonly [FormatWords, ...FormatWords[]] = [
  {
    format: 'markdown-folder',
    label: 'Markdown, in a folder',
    description: 'One text file for each reflection, with its images beside. Opens in any editor.',
    extension: '',
  },
  {
    format: 'markdown-zip',
    label: 'Markdown, in one zip file',
    description: 'The same files, packed into one.',
    extension: 'zip',
  },
  {
    format: 'pdf',
    label: 'PDF',
    description: 'For reading and printing: a title page, each reflection from a new page, page numbers.',
    extension: 'pdf',
  },
];
