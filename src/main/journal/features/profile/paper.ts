import { escapeHtml, type MarkupNode, markupText } from '../../../../shared/document/markup.ts';
import type { PaperContent, PaperFormat, ProfileOrder } from '../../../../shared/domain/paper.ts';
import { AppError } from '../../../../shared/result.ts';
import type { Database } from '../../database/database.ts';
import { readingFonts, tableFonts } from '../../print/fonts.ts';
import { imageById } from '../images/service.ts';
import { type PageMargins, pageMargins, profileStyle, profileTree, titleOf } from './page.ts';
import { profileDocument } from './pageDocument.ts';
import { profileMarkdown } from './pageMarkdown.ts';
import { type PrintedProfile, printedProfile } from './printed.ts';

/** What the window needs to show a version as it will be printed. */
export interface ProfilePreview {
  tree: MarkupNode;
  style: string;
  margins: PageMargins;
  /** Words of the texts, and of each section’s. */
  words: number;
  sectionWords: Record<string, number>;
  /** The page numbers stand at the foot. */
  numbered: boolean;
}

/** In the window a picture is asked for by its id: see `profile/preview` there. */
const IMAGE = 'image:';

/** A version as it will be printed, for the window. Throws `not-found`. */
export function previewOf(database: Database, versionId: string, today: string): ProfilePreview {
  const profile = printedProfile(database, versionId, today);
  return {
    tree: profileTree(profile, { imageSrc: (id) => `${IMAGE}${id}` }),
    style: profileStyle(profile),
    margins: pageMargins[profile.purpose],
    words: profile.sections.reduce((sum, { words }) => sum + words, 0),
    sectionWords: Object.fromEntries(profile.sections.map(({ id, words }) => [id, words])),
    numbered: profile.purpose === 'full',
  };
}

/** For a page on paper: its size and margins; a full profile has numbered pages. */
function paperStyle({ purpose, letters }: PrintedProfile): string {
  const { top, side, bottom } = pageMargins[purpose];
  const face = letters === 'serif' ? 'Literata' : 'Inter';
  const foot = `@bottom-center{color:#625d56;content:counter(page) " / " counter(pages);font:8.5pt ${face}}`;
  return `@page{size:A4;margin:${top}mm ${side}mm ${bottom}mm;${purpose === 'full' ? foot : ''}}html,body{margin:0}`;
}

/** For a page in a browser: a sheet on a desk, and one column where the window is narrow. */
const screenStyle = `@media screen{body{background:#efede9;padding:24px 12px}
.profile{background:#fff;box-shadow:0 1px 12px #0002;box-sizing:border-box;margin:0 auto;max-width:210mm;padding:18mm 20mm}}
@media screen and (max-width:640px){.profile{padding:8mm 6mm}.profile.full .part,.profile.page .columns{display:block}
.profile.full .part>h2{margin-bottom:1.5mm}.profile.page .side{border:0;padding:0}.profile .head{align-items:flex-start;flex-direction:column-reverse}}`;

const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

/** The whole profile as one HTML document: typefaces, style and pictures inside it, no script. */
function profileHtml(database: Database, profile: PrintedProfile): string {
  const imageSrc = (id: string): string => {
    const { mime, bytes } = profile.photo?.id === id ? profile.photo : imageById(database, id);
    return `data:${mime};base64,${bytes.toString('base64')}`;
  };
  const fonts = profile.letters === 'serif' ? readingFonts : tableFonts;
  const styles = [fonts, paperStyle(profile), profileStyle(profile), screenStyle].join('\n');
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}"><title>${escapeHtml(titleOf(profile))}</title><style>${styles}</style></head>
<body>${markupText([profileTree(profile, { imageSrc })])}</body></html>`;
}

/** A version of the profile as a paper. Throws `not-found`, and `invalid-input` for a format that it does not come in. */
export async function profilePaper(
  database: Database,
  { versionId }: ProfileOrder,
  format: PaperFormat,
  today: string,
): Promise<PaperContent> {
  const profile = printedProfile(database, versionId, today);
  const picture = (id: string) => (profile.photo?.id === id ? profile.photo : imageById(database, id));
  switch (format) {
    case 'pdf':
      return { html: profileHtml(database, profile) };
    case 'html':
      return { text: profileHtml(database, profile) };
    case 'docx':
      return { base64: await profileDocument(profile, picture) };
    case 'markdown':
      return { text: profileMarkdown(profile) };
    default:
      throw new AppError('invalid-input', 'The profile comes as PDF, Word document, HTML and Markdown.');
  }
}
