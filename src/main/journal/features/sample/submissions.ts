import { v7 as uuid } from 'uuid';
import type { DocumentNode, ReflectionDocument } from '../../../../shared/document/document.ts';
import { citedWords } from '../../../../shared/domain/source.ts';
import { knownSource, type LiveSource, liveWords } from '../../../../shared/domain/submission/block.ts';
import { outlineAsModel, outlineOf, underOutline } from '../../../../shared/domain/submission/outline.ts';
import { quotationNode } from '../../../../shared/domain/submission/source.ts';
import type { Database } from '../../database/database.ts';
import { piecesById } from '../evidence/service.ts';
import { listPlans } from '../plans/service.ts';
import { listSources } from '../sources/service.ts';
import { createSubmission, saveSubmission } from '../submissions/service.ts';
import { unitById } from '../units/service.ts';
import { sampleSubmissions } from './data.ts';
import type { SampleSubmission } from './schema.ts';
import { idOf, instant, type SampleIds, type Shift, writtenDocument } from './writing.ts';

/**
 * A line of its own: `{{quote e41}}`, `{{live hours|A caption}}` or `{{live ratings-rounds icf|A caption}}`; within a line
 * `{{cite kolb}}`, by the names in `sources.json`.
 */
const QUOTE = /^\{\{quote (e\d+)\}\}$/u;
const LIVE = /^\{\{live ([a-z-]+)(?: ([^|}]+))?(?:\|(.*))?\}\}$/u;
const CITE = /^\{\{cite ([a-z-]+)\}\}$/u;

function wordsOf({ content = [] }: DocumentNode): string {
  return content.map(({ text }) => text ?? '').join('');
}

/** What the lines of a text name, in the journal. */
interface Named {
  quote: (name: string) => DocumentNode;
  /** Authors and year of a work. */
  cited: (name: string) => { sourceId: string; words: string };
  /** The thing that a block is of. */
  of: (source: LiveSource, name: string) => string;
}

/** Puts citations in the place of the words that name them; the text around them keeps its marks. */
function withCited(line: readonly DocumentNode[], { cited }: Named): DocumentNode[] {
  return line.flatMap((node): DocumentNode[] => {
    if (node.text === undefined) return [node];
    return node.text.split(/(\{\{cite [a-z-]+\}\})/u).flatMap((text): DocumentNode[] => {
      const [, name] = CITE.exec(text) ?? [];
      if (name !== undefined) return [{ type: 'citation', attrs: { ...cited(name), pages: '' } }];
      return text === '' ? [] : [{ ...node, text }];
    });
  });
}

/** Puts quotes, live blocks and citations in the place of what names them. */
function withInserts(nodes: readonly DocumentNode[], named: Named): DocumentNode[] {
  return nodes.map((node) => {
    if (node.type !== 'paragraph') return node.content ? { ...node, content: withInserts(node.content, named) } : node;
    const words = wordsOf(node);
    const [, name] = QUOTE.exec(words) ?? [];
    if (name !== undefined) return named.quote(name);
    const [, source, thing = '', caption] = LIVE.exec(words) ?? [];
    if (source === undefined) return node.content ? { ...node, content: withCited(node.content, named) } : node;
    const known = knownSource(source);
    if (known === null) throw new Error(`the sample shows ${source}, which no submission can`);
    const of = named.of(known, thing);
    return {
      type: 'liveBlock',
      attrs: { blockId: uuid(), source, of, caption: caption ?? liveWords[known].caption, frozen: '' },
    };
  });
}

function namedIn(database: Database, ids: SampleIds, day: string): Named {
  const works = new Map(listSources(database).map(({ id, cited }) => [id, citedWords(cited)]));
  return {
    quote(name) {
      const id = idOf(ids.evidence, name);
      const piece = piecesById(database, [id]).get(id);
      if (!piece) throw new Error(`the sample has no evidence ${name}`);
      return quotationNode(piece);
    },
    cited(name) {
      const sourceId = idOf(ids.works, name);
      return { sourceId, words: works.get(sourceId) ?? '' };
    },
    // The sample has one plan.
    of: (source, name) => (source === 'plan' ? (listPlans(database, day)[0]?.id ?? '') : name),
  };
}

function addSubmission(database: Database, sample: SampleSubmission, ids: SampleIds, shift: Shift): void {
  const { unit: unitId, title, date, appendices, arranged, sections } = sample;
  const unit = unitById(database, unitId);
  const outline = outlineOf(unit);
  const now = instant(shift(date), '16:00');
  const id = createSubmission(database, now, { unitId, title });
  const written = writtenDocument(outlineAsModel(unit, outline), sections, ids, `submission ${unitId}`);
  const document: ReflectionDocument = {
    ...written,
    content: withInserts(written.content, namedIn(database, ids, shift(date))),
  };
  saveSubmission(database, now, id, {
    choices: { appendices, arranged },
    document: underOutline(document, unitId, outline),
  });
}

/** Adds the submissions that the coach has written: once evidence and records are there, which they quote. */
export function addSubmissions(database: Database, ids: SampleIds, shift: Shift): void {
  for (const sample of sampleSubmissions) addSubmission(database, sample, ids, shift);
}
