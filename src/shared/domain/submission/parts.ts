import { isSafeLink } from '../../document/attributes.ts';
import { isBlank } from '../../document/build.ts';
import { inlineText, withoutEvidence } from '../../document/inline.ts';
import type { DocumentNode } from '../../document/types.ts';
import { type Caption, type Cell, type Part, paragraphPart, plainTable, type Run, run } from './assembled.ts';
import { type BlockContent, type LiveBlockFacts, liveBlockFacts } from './block.ts';

/** What stands around a text and is not in it. */
export interface PartsContext {
  /** What a live block shows, with its caption. */
  block(facts: LiveBlockFacts): { content: BlockContent | null; caption: Caption };
  /** The number of a piece of evidence in the index; null where it is not there. */
  evidenceNumber(evidenceId: string): number | null;
  /** A picture of the journal; null where it is not there. */
  picture(imageId: string): { base64: string; mime: string; width: number; height: number } | null;
  /** A new id for a heading. */
  headingId(): string;
  /** Told of every citation, with the words that stand in it. */
  cite(sourceId: string, words: string): void;
}

function runsOf(nodes: readonly DocumentNode[], context: PartsContext): Run[] {
  return withoutEvidence(nodes).map((node): Run => {
    if (node.type === 'hardBreak') return run('\n');
    if (node.type === 'citation') context.cite(String(node.attrs?.sourceId), String(node.attrs?.words));
    const has = (type: string) => node.marks?.some((mark) => mark.type === type) ?? false;
    const href = node.marks?.find(({ type }) => type === 'link')?.attrs?.href;
    return {
      text: inlineText([node], ''),
      ...(has('bold') ? { bold: true } : {}),
      ...(has('italic') ? { italic: true } : {}),
      ...(has('underline') ? { underline: true } : {}),
      ...(has('highlight') ? { highlight: true } : {}),
      ...(isSafeLink(href) ? { href } : {}),
    };
  });
}

/** A cell says its blocks, a line each. */
function linesOf(nodes: readonly DocumentNode[], context: PartsContext): Run[][] {
  return nodes.flatMap((node) => {
    if (['paragraph', 'heading', 'question'].includes(node.type)) return [runsOf(node.content ?? [], context)];
    if (node.type === 'quotation') return [[run(`“${node.attrs?.text}” (${node.attrs?.source})`)]];
    return linesOf(node.content ?? [], context);
  });
}

function tablePart(node: DocumentNode, context: PartsContext): Part {
  const rows = (node.content ?? []).map((row) =>
    (row.content ?? []).map(
      (cell): Cell => ({
        lines: linesOf(cell.content ?? [], context),
        head: cell.type === 'tableHeader',
        colspan: Number(cell.attrs?.colspan ?? 1),
        rowspan: Number(cell.attrs?.rowspan ?? 1),
      }),
    ),
  );
  const headRows = rows[0]?.every(({ head }) => head) ? 1 : 0;
  const width = (rows[0] ?? []).reduce((sum, { colspan }) => sum + colspan, 0);
  return { kind: 'table', caption: null, headRows, rows, figures: [], shares: new Array<number>(width).fill(1) };
}

/** What a block shows, under its caption. */
export function contentParts(content: BlockContent | null, caption: Caption): Part[] {
  if (content === null) {
    const note = caption.note === '' ? 'There is nothing to show.' : caption.note;
    return [{ kind: 'paragraph', runs: [run(`${caption.label}. ${caption.words}. ${note}`)], look: 'note' }];
  }
  switch (content.kind) {
    case 'table': {
      const { head, rows, figures, shares } = content;
      return [plainTable(head, rows, { figures, shares, caption })];
    }
    case 'chart':
      return [{ kind: 'figure', caption, chart: content }];
    case 'lists': {
      const rows = content.lists.map(({ title, items }): Cell[] => [
        { lines: [[run(title, { bold: true })]], head: true, colspan: 1, rowspan: 1 },
        { lines: items.map((item) => [run(item)]), head: false, colspan: 1, rowspan: 1 },
      ]);
      return [{ kind: 'table', caption, headRows: 0, rows, figures: [], shares: [1, 4] }];
    }
  }
}

function levelsIn(nodes: readonly DocumentNode[]): number[] {
  return nodes.flatMap(({ type, attrs, content = [] }) =>
    type === 'heading' ? [Number(attrs?.level ?? 1)] : type === 'stage' ? [] : levelsIn(content),
  );
}

/**
 * The blocks of a text, its headings right below `level`, whichever sizes the writer chose: a reader who goes by headings
 * misses no level. Empty paragraphs leave nothing.
 */
export function partsOf(nodes: readonly DocumentNode[], level: number, context: PartsContext): Part[] {
  const ranks = [...new Set(levelsIn(nodes))].toSorted((one, other) => one - other);
  return blocksOf(nodes, level, (own) => Math.min(6, level + 1 + Math.max(0, ranks.indexOf(own))), context);
}

function blocksOf(
  nodes: readonly DocumentNode[],
  level: number,
  headingLevel: (own: number) => number,
  context: PartsContext,
): Part[] {
  return nodes.flatMap((node): Part[] => {
    const content = node.content ?? [];
    const inner = () => blocksOf(content, level, headingLevel, context);
    switch (node.type) {
      case 'paragraph':
        return content.length === 0 ? [] : [{ kind: 'paragraph', runs: runsOf(content, context), look: 'text' }];
      case 'question':
        return content.length === 0 ? [] : [{ kind: 'paragraph', runs: runsOf(content, context), look: 'question' }];
      case 'heading': {
        const own = headingLevel(Number(node.attrs?.level ?? 1));
        return content.length === 0
          ? []
          : [{ kind: 'heading', level: own, runs: runsOf(content, context), id: context.headingId() }];
      }
      case 'blockquote':
        return isBlank(content) ? [] : [{ kind: 'quote', parts: inner(), source: '', number: null }];
      case 'quotation': {
        const { evidenceId, text, source } = node.attrs ?? {};
        const parts = String(text)
          .split('\n')
          .filter((line) => line !== '')
          .map((line) => paragraphPart(line));
        const number = context.evidenceNumber(String(evidenceId));
        return [{ kind: 'quote', parts, source: String(source ?? ''), number }];
      }
      case 'liveBlock': {
        const shown = context.block(liveBlockFacts(node));
        return contentParts(shown.content, shown.caption);
      }
      case 'bulletList':
      case 'orderedList':
      case 'taskList': {
        const items = content.map((item) => ({
          parts: blocksOf(item.content ?? [], level, headingLevel, context),
          done: item.type === 'taskItem' ? item.attrs?.checked === true : null,
        }));
        const start = Number(node.attrs?.start ?? 1);
        return [{ kind: 'list', ordered: node.type === 'orderedList', start, items }];
      }
      case 'image': {
        const found = context.picture(String(node.attrs?.imageId ?? ''));
        const alt = String(node.attrs?.alt ?? '');
        const imageId = String(node.attrs?.imageId ?? '');
        return found === null ? [] : [{ kind: 'picture', imageId, alt, ...found }];
      }
      case 'table':
        return [tablePart(node, context)];
      case 'horizontalRule':
        return [{ kind: 'rule' }];
      case 'stage': {
        if (isBlank(content)) return [];
        const heading = { kind: 'heading' as const, level: level + 1, runs: [run(String(node.attrs?.name ?? ''))] };
        return [{ ...heading, id: context.headingId() }, ...partsOf(content, level + 1, context)];
      }
      default:
        return inner();
    }
  });
}
