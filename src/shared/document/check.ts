import { getSchema } from '@tiptap/core';
import type { Schema } from '@tiptap/pm/model';
import { AppError } from '../result.ts';
import { attributeRules } from './attributes.ts';
import { documentExtensions } from './extensions.ts';
import { gridSize, MAX_GRID, type Span } from './grid.ts';
import { DOCUMENT_VERSION } from './nodes/doc.ts';
import type { ReflectionDocument } from './types.ts';

/** Deeper nesting than a person makes: recursion over a document stays shallow. */
const MAX_DEPTH = 100;
/** In characters; some 350,000 words. */
export const MAX_TEXT = 2_000_000;
export const MAX_NODES = 200_000;

/** ProseMirror's schema of the vocabulary. Needs no DOM. */
export const documentSchema: Schema = getSchema(documentExtensions);

const nodeKeys = new Set(['type', 'attrs', 'content', 'marks', 'text']);
const markKeys = new Set(['type', 'attrs']);

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unknownContent(what: string, cause?: unknown): AppError {
  return new AppError('unknown-content', `the document holds ${what}`, undefined, { cause });
}

function tooLarge(what: string): AppError {
  return new AppError('invalid-input', `the document has ${what}`);
}

function checkAttributes(type: string, attributes: unknown): void {
  if (attributes === undefined || attributes === null) return;
  if (!isRecord(attributes)) throw unknownContent('attributes that are no object');
  const rules = attributeRules[type] ?? {};
  for (const [name, value] of Object.entries(attributes)) {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined;
    if (rule === undefined) throw unknownContent('an attribute that is not known');
    if (!rule(value)) throw unknownContent('an attribute with a value that is not known');
  }
}

function checkMarks(marks: unknown): void {
  if (marks === undefined) return;
  if (!Array.isArray(marks)) throw unknownContent('marks that are no list');
  for (const mark of marks) {
    if (!isRecord(mark) || typeof mark.type !== 'string') throw unknownContent('a mark without a type');
    if (!Object.hasOwn(documentSchema.marks, mark.type)) throw unknownContent('a mark that is not known');
    if (Object.keys(mark).some((key) => !markKeys.has(key))) throw unknownContent('a mark with more than a mark has');
    checkAttributes(mark.type, mark.attrs);
  }
}

/** Checks the node itself, not its children, which it returns. */
function checkNode(node: unknown): readonly unknown[] {
  if (!isRecord(node) || typeof node.type !== 'string') throw unknownContent('a node without a type');
  if (!Object.hasOwn(documentSchema.nodes, node.type)) throw unknownContent('a node that is not known');
  if (Object.keys(node).some((key) => !nodeKeys.has(key))) throw unknownContent('a node with more than a node has');
  if (node.type === 'text' ? typeof node.text !== 'string' : node.text !== undefined) {
    throw unknownContent('text in the wrong place');
  }
  checkAttributes(node.type, node.attrs);
  checkMarks(node.marks);
  const children = node.content ?? [];
  if (!Array.isArray(children)) throw unknownContent('content that is no list');
  if (node.type === 'table') checkGrid(children);
  return children;
}

function spanOf(cell: unknown): Span {
  const { colspan = 1, rowspan = 1 } = isRecord(cell) && isRecord(cell.attrs) ? cell.attrs : {};
  return { colspan: Number(colspan), rowspan: Number(rowspan) };
}

function checkGrid(rows: readonly unknown[]): void {
  const spans = rows.map((row) => {
    const cells: unknown = isRecord(row) ? row.content : undefined;
    return Array.isArray(cells) ? cells.map(spanOf) : [];
  });
  if (!(gridSize(spans) <= MAX_GRID)) throw tooLarge('a table that is too large');
}

/** Level by level and without recursion: a document as deep as a trap, or one that contains itself, ends at a limit. */
function checkVocabulary(root: unknown): void {
  let level: readonly unknown[] = [root];
  let nodes = 0;
  let text = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) throw tooLarge('more levels than can be read');
    nodes += level.length;
    if (nodes > MAX_NODES) throw tooLarge('more parts than can be read');
    const next: unknown[] = [];
    for (const node of level) {
      for (const child of checkNode(node)) next.push(child);
      if (isRecord(node) && typeof node.text === 'string') text += node.text.length;
    }
    if (text > MAX_TEXT) throw tooLarge('more text than can be read');
    level = next;
  }
}

function versionOf(json: Record<string, unknown>): unknown {
  return isRecord(json.attrs) ? (json.attrs.version ?? DOCUMENT_VERSION) : DOCUMENT_VERSION;
}

/**
 * Reads a reflection's document from JSON that anybody may have written, and gives it back in the schema's own form
 * (attributes filled in, keys in one order), so that equal documents are equal JSON.
 *
 * Throws an AppError: `unknown-content` for a node, mark or attribute that the vocabulary lacks, for an order of nodes
 * that the schema refuses, and, with `{ version }` in its details, for a newer document; `invalid-input` for more depth,
 * text or parts than the limits. Nothing is ever dropped to make a document fit.
 */
export function checkDocument(json: unknown): ReflectionDocument {
  if (!isRecord(json) || json.type !== 'doc') throw unknownContent('no document');
  const version = versionOf(json);
  if (typeof version === 'number' && version > DOCUMENT_VERSION) {
    throw new AppError('unknown-content', 'the document is newer than this program', { version });
  }
  checkVocabulary(json);
  try {
    const node = documentSchema.nodeFromJSON(json);
    node.check();
    return { type: 'doc', attrs: { version: DOCUMENT_VERSION }, content: node.content.toJSON() };
  } catch (error) {
    throw unknownContent('an order of parts that is not known', error);
  }
}
