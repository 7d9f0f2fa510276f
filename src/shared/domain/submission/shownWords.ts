import type { SayShown } from '../../document/gateAside.ts';
import { type BlockContent, blockContentSchema, frozenContent } from './block.ts';

const each = (texts: readonly string[], name: string, say: SayShown) =>
  texts.map((text, at) => say(`${name}${at + 1}`, 'section', text));

/** What a live block shows with other words: `say` is asked for every text of it, and gives what is to stand there. */
function withShownWords(content: BlockContent, say: SayShown): BlockContent {
  switch (content.kind) {
    case 'table':
      return {
        ...content,
        head: each(content.head, 'head', say),
        rows: content.rows.map((row, at) => each(row, `row${at + 1}-`, say)),
      };
    case 'chart':
      return {
        ...content,
        labels: content.labels.map((label, at) => say(`label${at + 1}`, 'chart-label', label)),
        series: content.series.map((one, at) => ({ ...one, name: say(`series${at + 1}`, 'chart-label', one.name) })),
        unit: say('unit', 'chart-label', content.unit),
      };
    case 'lists':
      return {
        ...content,
        lists: content.lists.map(({ title, items }, at) => ({
          title: say(`title${at + 1}`, 'section', title),
          items: each(items, `item${at + 1}-`, say),
        })),
      };
  }
}

/** The same for a frozen block, as its node keeps it; what this version does not read stays as it is. */
export function withFrozenWords(frozen: string, say: SayShown): string {
  const content = frozenContent({ frozen });
  if (content === null) return frozen;
  const said = withShownWords(content, say);
  return JSON.stringify(said) === JSON.stringify(content) ? frozen : JSON.stringify(blockContentSchema.parse(said));
}

/** Every text of what a block shows, a line each. */
export function shownLines(content: BlockContent): string[] {
  const lines: string[] = [];
  withShownWords(content, (_, __, text) => {
    lines.push(text);
    return text;
  });
  return lines;
}
