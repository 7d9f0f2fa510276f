import type { GateText } from '../domain/anonymity/report.ts';
import { leafWords } from './inline.ts';
import type { DocumentNode } from './types.ts';

/** A document that is given out: its own address among the texts, and its place in words. */
export interface GatePlace {
  id: string;
  label: string;
}

/** What may stand in a piece of text’s place. */
export interface TextChange {
  /** In UTF-16 units of the text as `gateLines` gives it. */
  from: number;
  to: number;
  words: string;
}

const isInline = ({ type, text }: DocumentNode) =>
  text !== undefined || type === 'client' || type === 'citation' || type === 'hardBreak';

/** A textblock is one whose content is inline; between two stands a line break. */
const isTextblock = ({ content = [] }: DocumentNode) => content.some(isInline);
/** What one inline node says in the lines that the gate reads. */
export const runOf = (node: DocumentNode) => (node.type === 'hardBreak' ? '\n' : leafWords(node));

function collectRuns(nodes: readonly DocumentNode[], runs: string[]): void {
  for (const node of nodes) {
    if (isTextblock(node)) {
      if (runs.length > 0) runs.push('\n');
      runs.push(...(node.content ?? []).map(runOf));
    } else if (node.content) collectRuns(node.content, runs);
  }
}

/**
 * The lines of a document as the anonymity gate reads them: in one piece under the place’s own id, each run of formatting
 * apart and blocks on lines of their own. What stands beside the lines is in `gateAside.ts`.
 */
export function gateLines(nodes: readonly DocumentNode[], place: GatePlace): GateText {
  const runs: string[] = [];
  collectRuns(nodes, runs);
  return { ...place, place: 'section', text: runs };
}

/** Goes through the lines as `gateLines` does, and changes the runs that the change touches. */
function changed(nodes: readonly DocumentNode[], { from, to, words }: TextChange): DocumentNode[] {
  let at = 0;
  let begun = false;
  // Once the words are in, the rest of what they replace only goes.
  let put = words;
  function run(node: DocumentNode): DocumentNode[] {
    const said = runOf(node);
    const start = at;
    at += said.length;
    if (at <= from || start >= to || node.text === undefined) return [node];
    const text = said.slice(0, Math.max(0, from - start)) + put + said.slice(to - start);
    put = '';
    return text === '' ? [] : [{ ...node, text }];
  }
  function blocks(all: readonly DocumentNode[]): DocumentNode[] {
    return all.map((node) => {
      if (!isTextblock(node)) return node.content ? { ...node, content: blocks(node.content) } : node;
      if (begun) at += 1;
      begun = true;
      return { ...node, content: (node.content ?? []).flatMap(run) };
    });
  }
  return blocks(nodes);
}

/** The same with these places of its lines in other words; mentions and citations stay as they are. */
export function withChanges(nodes: readonly DocumentNode[], changes: readonly TextChange[]): DocumentNode[] {
  return changes.toSorted((one, other) => other.from - one.from).reduce(changed, [...nodes]);
}
