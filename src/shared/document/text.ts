import type { ReflectiveModel } from '../domain/model.ts';
import { inlineText } from './inline.ts';
import type { DocumentNode, ReflectionDocument } from './types.ts';
import { countWords } from './words.ts';

export interface StageCompleteness {
  stageId: string;
  words: number;
  /** Whether something of the writer's own stands there: a word or a picture. */
  begun: boolean;
}

/** What the journal put into the text: prompts, given quotations, and headings that name a former stage. */
function isGiven(node: DocumentNode): boolean {
  if (node.type === 'question') return true;
  if (node.type === 'blockquote') return node.attrs?.given === true;
  return node.type === 'heading' && typeof node.attrs?.stageId === 'string';
}

function isTextblock(node: DocumentNode): boolean {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'question';
}

function collectText(nodes: readonly DocumentNode[], ownOnly: boolean, lines: string[]): void {
  for (const node of nodes) {
    if (ownOnly && isGiven(node)) continue;
    if (isTextblock(node)) {
      const text = inlineText(node.content ?? [], '\n');
      if (text !== '') lines.push(text);
    } else if (node.type === 'image') {
      const alt = node.attrs?.alt;
      if (!ownOnly && typeof alt === 'string' && alt !== '') lines.push(alt);
    } else if (node.type === 'quotation' || node.type === 'liveBlock') {
      const words = node.type === 'quotation' ? node.attrs?.text : node.attrs?.caption;
      if (!ownOnly && typeof words === 'string' && words !== '') lines.push(words);
    } else if (node.content) {
      collectText(node.content, ownOnly, lines);
    }
  }
}

function textOf(nodes: readonly DocumentNode[], ownOnly: boolean): string {
  const lines: string[] = [];
  collectText(nodes, ownOnly, lines);
  return lines.join('\n');
}

function stageNodes(document: ReflectionDocument, stageId: string): DocumentNode[] {
  return document.content
    .filter((node) => node.type === 'stage' && node.attrs?.stageId === stageId)
    .flatMap((stage) => stage.content ?? []);
}

/** What is put in whole, and so begins a section like a word of one's own. */
const drawn = new Set(['image', 'quotation', 'liveBlock']);

function someImage(nodes: readonly DocumentNode[]): boolean {
  return nodes.some((node) => drawn.has(node.type) || someImage(node.content ?? []));
}

function measure(stageId: string, nodes: readonly DocumentNode[]): StageCompleteness {
  const words = countWords(textOf(nodes, true));
  return { stageId, words, begun: words > 0 || someImage(nodes) };
}

/** Everything that can be searched: a line for each block, questions, given quotations and pictures' descriptions too. */
export function plainText(document: ReflectionDocument): string {
  return textOf(document.content, false);
}

/** The writer's own words: a line for each block, without what the journal put in (questions, given quotations). */
export function ownText(document: ReflectionDocument): string {
  return textOf(document.content, true);
}

/** The number of own words, in any script. */
export function wordCount(document: ReflectionDocument): number {
  return countWords(ownText(document));
}

function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** The beginning of the own words on one line, at most `length` characters, cut between words with an ellipsis. */
export function excerpt(document: ReflectionDocument, length: number): string {
  const all = ownText(document);
  // Of a long text the beginning is enough, unless it is hardly more than space.
  const beginning = onOneLine(all.slice(0, 4 * length));
  const text = beginning.length > length ? beginning : onOneLine(all);
  if (text.length <= length) return text;
  const cut = text.slice(0, Math.max(0, length - 1));
  const space = text[cut.length] === ' ' ? cut.length : cut.lastIndexOf(' ');
  const whole = space > 0 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/u, '');
  return `${whole.replace(/[\s,;:–—-]+$/u, '')}…`;
}

/** The own words under one stage, a line for each block; empty where the document has no such stage. */
export function stageText(document: ReflectionDocument, stageId: string): string {
  return textOf(stageNodes(document, stageId), true);
}

/** How far each stage of the model has come, in the model's order. Free writing has one entry: the whole document. */
export function completeness(document: ReflectionDocument, model: ReflectiveModel): StageCompleteness[] {
  const [only, ...others] = model.stages;
  if (only !== undefined && others.length === 0) return [measure(only.id, document.content)];
  return model.stages.map((stage) => measure(stage.id, stageNodes(document, stage.id)));
}

function collectImageIds(nodes: readonly DocumentNode[], ids: Set<string>): void {
  for (const node of nodes) {
    const id = node.attrs?.imageId;
    if (node.type === 'image' && typeof id === 'string') ids.add(id);
    if (node.content) collectImageIds(node.content, ids);
  }
}

/** The ids of all pictures in the document, each once, in the order in which they first stand. */
export function imageIds(document: ReflectionDocument): string[] {
  const ids = new Set<string>();
  collectImageIds(document.content, ids);
  return [...ids];
}
