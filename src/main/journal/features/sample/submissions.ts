import { v7 as uuid } from 'uuid';
import type { DocumentNode, ReflectionDocument } from '../../../../shared/document/document.ts';
import { knownSource, liveWords } from '../../../../shared/domain/submission/block.ts';
import { outlineAsModel, outlineOf, underOutline } from '../../../../shared/domain/submission/outline.ts';
import { quotationNode } from '../../../../shared/domain/submission/source.ts';
import type { Database } from '../../database/database.ts';
import { piecesById } from '../evidence/service.ts';
import { createSubmission, saveSubmission } from '../submissions/service.ts';
import { unitById } from '../units/service.ts';
import { sampleSubmissions } from './data.ts';
import type { SampleSubmission } from './schema.ts';
import { idOf, instant, type SampleIds, type Shift, writtenDocument } from './writing.ts';

/** A line of its own: `{{quote e41}}`, or `{{live hours|A caption}}`. */
const QUOTE = /^\{\{quote (e\d+)\}\}$/u;
const LIVE = /^\{\{live ([a-z-]+)(?:\|(.*))?\}\}$/u;

function wordsOf({ content = [] }: DocumentNode): string {
  return content.map(({ text }) => text ?? '').join('');
}

/** Puts quotes and live blocks in the place of the lines that name them. */
function withInserts(nodes: readonly DocumentNode[], quoteOf: (name: string) => DocumentNode): DocumentNode[] {
  return nodes.map((node) => {
    if (node.type !== 'paragraph')
      return node.content ? { ...node, content: withInserts(node.content, quoteOf) } : node;
    const words = wordsOf(node);
    const [, name] = QUOTE.exec(words) ?? [];
    if (name !== undefined) return quoteOf(name);
    const [, source, caption] = LIVE.exec(words) ?? [];
    if (source === undefined) return node;
    const known = knownSource(source);
    if (known === null) throw new Error(`the sample shows ${source}, which no submission can`);
    const attrs = { blockId: uuid(), source, of: '', caption: caption ?? liveWords[known].caption, frozen: '' };
    return { type: 'liveBlock', attrs };
  });
}

function addSubmission(database: Database, sample: SampleSubmission, ids: SampleIds, shift: Shift): void {
  const { unit: unitId, title, date, appendices, arranged, sections } = sample;
  const unit = unitById(database, unitId);
  const outline = outlineOf(unit);
  const now = instant(shift(date), '16:00');
  const quoteOf = (name: string): DocumentNode => {
    const id = idOf(ids.evidence, name);
    const piece = piecesById(database, [id]).get(id);
    if (!piece) throw new Error(`the sample has no evidence ${name}`);
    return quotationNode(piece);
  };
  const id = createSubmission(database, now, { unitId, title });
  const written = writtenDocument(outlineAsModel(unit, outline), sections, ids, `submission ${unitId}`);
  const document: ReflectionDocument = { ...written, content: withInserts(written.content, quoteOf) };
  saveSubmission(database, now, id, {
    choices: { appendices, arranged },
    document: underOutline(document, unitId, outline),
  });
}

/** Adds the submissions that the coach has written: once evidence and records are there, which they quote. */
export function addSubmissions(database: Database, ids: SampleIds, shift: Shift): void {
  for (const sample of sampleSubmissions) addSubmission(database, sample, ids, shift);
}
