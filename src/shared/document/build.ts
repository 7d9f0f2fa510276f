import type { ReflectiveModel, Stage } from '../domain/model.ts';
import { DOCUMENT_VERSION } from './nodes/doc.ts';
import type { DocumentNode, ReflectionDocument } from './types.ts';

/** A document of these blocks; one empty paragraph where there are none. */
export function documentOf(content: DocumentNode[]): ReflectionDocument {
  const blocks = content.length > 0 ? content : [paragraph('')];
  return { type: 'doc', attrs: { version: DOCUMENT_VERSION }, content: blocks };
}

/** A paragraph; its line breaks become hard breaks. */
export function paragraph(text: string): DocumentNode {
  const content = text.split('\n').flatMap((line, index): DocumentNode[] => {
    const words: DocumentNode[] = line === '' ? [] : [{ type: 'text', text: line }];
    return index === 0 ? words : [{ type: 'hardBreak' }, ...words];
  });
  return content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' };
}

/** Paragraphs of a text in which blank lines part them; one empty paragraph for an empty text. */
function paragraphs(text: string): DocumentNode[] {
  const parts = text.replace(/\r\n?/gu, '\n').split(/\n{2,}/u);
  const written = parts.map((part) => part.trim()).filter((part) => part !== '');
  return written.length > 0 ? written.map(paragraph) : [paragraph('')];
}

export function questionNode(text: string): DocumentNode {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line === '' ? { type: 'question' } : { type: 'question', content: [{ type: 'text', text: line }] };
}

/** A quotation that the journal puts in; `cite` becomes its last line. */
function givenQuote(text: string, cite: string): DocumentNode {
  const source = cite === '' ? [] : [paragraph(`— ${cite}`)];
  return { type: 'blockquote', attrs: { given: true }, content: [...paragraphs(text), ...source] };
}

export function stageSection(modelId: string, stage: Pick<Stage, 'id' | 'name'>, blocks: DocumentNode[]): DocumentNode {
  const content = blocks.length > 0 ? blocks : [paragraph('')];
  return { type: 'stage', attrs: { modelId, stageId: stage.id, name: stage.name }, content };
}

/** Whether a reflection by this model is written in sections. A model of one stage is one open page. */
export function hasSections(model: ReflectiveModel): boolean {
  return model.stages.length > 1;
}

/** Whether nothing stands there: no block but empty paragraphs. */
export function isBlank(blocks: readonly DocumentNode[]): boolean {
  return blocks.every((block) => block.type === 'paragraph' && (block.content ?? []).length === 0);
}

/** Whether the block is a line of text with something in it. */
export function hasText(block: DocumentNode): boolean {
  const line = block.type === 'paragraph' || block.type === 'heading' || block.type === 'question';
  return line && (block.content ?? []).length > 0;
}

/** What a new reflection begins with: an empty section for each stage, or, for free writing, an empty paragraph. */
export function emptyDocument(model: ReflectiveModel | null): ReflectionDocument {
  if (model === null || !hasSections(model)) return documentOf([]);
  return documentOf(model.stages.map((stage) => stageSection(model.id, stage, [])));
}

function withoutBlankEnd(blocks: readonly DocumentNode[]): DocumentNode[] {
  const last = blocks.at(-1);
  return last !== undefined && isBlank([last]) ? blocks.slice(0, -1) : [...blocks];
}

function mapStage(
  document: ReflectionDocument,
  index: number,
  change: (blocks: DocumentNode[]) => DocumentNode[],
): ReflectionDocument {
  if (index < 0) return documentOf(change(document.content));
  const content = document.content.map((node, at) =>
    at === index ? { ...node, content: change(node.content ?? []) } : node,
  );
  return { ...document, content };
}

/**
 * Puts a given quotation at the head of the first stage, or of the document where there are no stages: an in-action
 * note that opens as an on-action reflection. `cite` says where it is from; empty for none.
 */
export function withQuoteAtHead(document: ReflectionDocument, text: string, cite: string): ReflectionDocument {
  const first = document.content.findIndex((node) => node.type === 'stage');
  return mapStage(document, first, (blocks) => [
    givenQuote(text, cite),
    ...(blocks.length > 0 ? blocks : [paragraph('')]),
  ]);
}

/**
 * Puts the question about an earlier plan, and the plan as a given quotation, at the end of a stage, with an empty
 * paragraph to answer in. Where there is no such stage, at the end of the document.
 */
export function insertFollowUp(
  document: ReflectionDocument,
  stageId: string,
  question: string,
  quote: string,
): ReflectionDocument {
  const index = document.content.findIndex((node) => node.type === 'stage' && node.attrs?.stageId === stageId);
  return mapStage(document, index, (blocks) => [...withoutBlankEnd(blocks), ...followUp(question, quote)]);
}

/** The blocks of a follow-up: question, quotation (none for an empty one), and room for the answer. */
export function followUp(question: string, quote: string): DocumentNode[] {
  const quotation = quote.trim() === '' ? [] : [givenQuote(quote, '')];
  return [questionNode(question), ...quotation, paragraph('')];
}

/** The model's sections with what was written for each stage id; free writing takes the text of its one stage. */
export function filledDocument(
  model: ReflectiveModel,
  written: ReadonlyMap<string, ReflectionDocument>,
): ReflectionDocument {
  const blocksOf = (stage: Stage) => written.get(stage.id)?.content ?? [];
  if (model.stages.length === 1) return documentOf(model.stages.flatMap(blocksOf));
  return documentOf(model.stages.map((stage) => stageSection(model.id, stage, blocksOf(stage))));
}
