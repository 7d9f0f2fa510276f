import { imageIds, type ReflectionDocument } from '../../../../shared/document/document.ts';
import { toHtml } from '../../../../shared/document/html.ts';
import { toMarkdown } from '../../../../shared/document/markdown.ts';
import { depthScales } from '../../../../shared/domain/depth.ts';
import type { ExportFile, ExportItem, ExportPlan, Selection } from '../../../../shared/domain/exporting.ts';
import { type ImageType, imageTypes } from '../../../../shared/domain/image.ts';
import { type Reflection, titleOrDefault } from '../../../../shared/domain/reflection.ts';
import { AppError } from '../../../../shared/result.ts';
import type { Database } from '../../database/database.ts';
import { codeNamesOnly } from '../anonymity/service.ts';
import { imageById } from '../images/service.ts';
import { modelOrFree } from '../models/service.ts';
import { chosenReflections, reflectionById } from '../reflections/service.ts';
import { findReflectionIds } from '../search/service.ts';
import { bookHtml } from './book.ts';

/** `2026-01-12 The silence after lunch`, safe on every file system. */
function fileNameOf(happenedOn: string, title: string): string {
  const safe = titleOrDefault(title)
    .replace(/[<>:"/\\|?*\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[. ]+$/, '')
    .trim();
  return `${happenedOn} ${safe.slice(0, 80).trim()}`;
}

function idsOf(database: Database, selection: Selection) {
  if (selection.kind === 'ids') return chosenReflections(database, {}).filter(({ id }) => selection.ids.includes(id));
  if (selection.kind === 'filter') return chosenReflections(database, selection.filter);
  const found = new Set(findReflectionIds(database, selection.text, selection.filter));
  return chosenReflections(database, selection.filter).filter(({ id }) => found.has(id));
}

/** What an export of the selection will hold, oldest first, with file names that do not clash. */
export function planExport(database: Database, selection: Selection): ExportPlan {
  const chosen = idsOf(database, selection).reverse();
  const allowed = chosen.filter((reflection) => !reflection.private);
  // Whatever a title says, and whatever was accepted in it: a folder’s listing is read by anybody.
  const coded = codeNamesOnly(database);
  const used = new Map<string, number>();
  const items = allowed.map(({ id, happenedOn, title }) => {
    const name = fileNameOf(happenedOn, coded(title));
    const key = name.toLocaleLowerCase('en-GB');
    const count = (used.get(key) ?? 0) + 1;
    used.set(key, count);
    return { id, fileName: count === 1 ? name : `${name} (${count})` };
  });
  return { items, privateLeftOut: chosen.length - allowed.length };
}

/** A reflection that may leave the journal; a private one is refused with `forbidden`. */
export function exportable(database: Database, id: string): Reflection {
  const reflection = reflectionById(database, id);
  if (reflection.private || reflection.trashedAt !== null) throw new AppError('forbidden', 'this one stays inside');
  return reflection;
}

/** What is known of a reflection, a line each: its day first, then its model, tags and depth. */
export function factsOf(database: Database, reflection: Reflection): string[] {
  const { happenedOn, happenedAt, modelId, tags, depth } = reflection;
  const levels: Record<string, string> = depth ? depthScales[depth.scale].levels : {};
  return [
    happenedAt === null ? happenedOn : `${happenedOn}, ${happenedAt}`,
    modelOrFree(database, modelId).name,
    ...(tags.length > 0 ? [tags.join(', ')] : []),
    ...(depth ? [`Depth (${depthScales[depth.scale].name}): ${levels[depth.level]}`] : []),
  ];
}

const endingOf = (mime: string): string => imageTypes[mime as ImageType];

function markdownFiles(database: Database, item: ExportItem): ExportFile[] {
  const reflection = exportable(database, item.id);
  const document = reflection.document as ReflectionDocument;
  const images = new Map<string, ExportFile>();
  for (const id of imageIds(document)) {
    const { mime, bytes } = imageById(database, id);
    images.set(id, { path: `images/${id}.${endingOf(mime)}`, content: { base64: bytes.toString('base64') } });
  }
  const facts = factsOf(database, reflection).map((fact) => `- ${fact}`);
  const body = toMarkdown(document, { imagePath: (id) => images.get(id)?.path ?? '' });
  const text = `# ${titleOrDefault(reflection.title)}\n\n${facts.join('\n')}\n\n${body.trim()}\n`;
  return [{ path: `${item.fileName}.md`, content: { text } }, ...images.values()];
}

/** The files of some items of a plan: one Markdown file each, and their images beside. */
export function exportMarkdown(database: Database, items: ExportItem[]): ExportFile[] {
  return items.flatMap((item) => markdownFiles(database, item));
}

/** A whole printable HTML document: a title page, then every item on pages of its own. */
export function exportBook(database: Database, items: ExportItem[], journalName: string, madeOn: string): string {
  const chapters = items.map(({ id }) => {
    const reflection = exportable(database, id);
    const imageSrc = (imageId: string) => {
      const { mime, bytes } = imageById(database, imageId);
      return `data:${mime};base64,${bytes.toString('base64')}`;
    };
    return {
      title: titleOrDefault(reflection.title),
      day: reflection.happenedOn,
      facts: factsOf(database, reflection),
      html: toHtml(reflection.document as ReflectionDocument, { imageSrc }),
    };
  });
  return bookHtml({ journalName, madeOn, chapters });
}
