import { ownText } from '../../document/text.ts';
import type { DocumentNode, ReflectionDocument } from '../../document/types.ts';
import { countWords } from '../../document/words.ts';

/** What stands in a section. Quotes, tables and citations are counted apart from the writer's own words. */
export interface SectionCount {
  id: string;
  words: number;
  quotes: number;
  /** Words inside quotes. */
  quoted: number;
  /** Tables and figures, live ones and the writer's own. */
  tables: number;
  /** Works that are cited, by the ids of their sources, each once. */
  cited: string[];
  begun: boolean;
}

export interface SubmissionCount {
  /** The writer's own words in all. */
  words: number;
  quotes: number;
  quoted: number;
  tables: number;
  /** How many works are cited in all. */
  cited: number;
  sections: SectionCount[];
}

const apart = new Set(['quotation', 'liveBlock', 'table', 'image', 'citation']);

function collect(nodes: readonly DocumentNode[], type: string): DocumentNode[] {
  return nodes.flatMap((node) => (node.type === type ? [node] : collect(node.content ?? [], type)));
}

/** The same blocks without what is counted apart, however deep it stands. */
function ownBlocks(nodes: readonly DocumentNode[]): DocumentNode[] {
  return nodes
    .filter(({ type }) => !apart.has(type))
    .map((node) => (node.content ? { ...node, content: ownBlocks(node.content) } : node));
}

function countSection(id: string, blocks: readonly DocumentNode[]): SectionCount {
  const quotations = collect(blocks, 'quotation');
  const quoted = quotations.reduce((sum, { attrs }) => sum + countWords(String(attrs?.text ?? '')), 0);
  const words = countWords(ownText({ type: 'doc', attrs: { version: 1 }, content: ownBlocks(blocks) }));
  const drawn = ['liveBlock', 'table', 'image'].reduce((sum, type) => sum + collect(blocks, type).length, 0);
  const cited = [...new Set(collect(blocks, 'citation').map(({ attrs }) => String(attrs?.sourceId)))];
  const begun = words > 0 || quotations.length > 0 || drawn > 0 || cited.length > 0;
  return { id, words, quotes: quotations.length, quoted, tables: drawn, cited, begun };
}

/** What a submission comes to, in all and by section, in the order of the text. */
export function countSubmission(document: ReflectionDocument): SubmissionCount {
  const sections = document.content
    .filter(({ type }) => type === 'stage')
    .map((node) => countSection(String(node.attrs?.stageId ?? ''), node.content ?? []));
  const sum = (of: (section: SectionCount) => number) => sections.reduce((total, section) => total + of(section), 0);
  return {
    words: sum(({ words }) => words),
    quotes: sum(({ quotes }) => quotes),
    quoted: sum(({ quoted }) => quoted),
    tables: sum(({ tables }) => tables),
    cited: new Set(sections.flatMap(({ cited }) => cited)).size,
    sections,
  };
}
