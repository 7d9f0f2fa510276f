/** A picture in columns, for Word: shaded cells with signs in them. Shades as RRGGBB; null for none. */
export interface PictureGrid {
  /** `marked`: framed, e.g. where today is. */
  columns: readonly { label: string; marked: boolean }[];
  rows: readonly { name: string; cells: readonly { shade: string | null; signs: string }[] }[];
  /** What the signs mean. */
  note: string;
}

/** One part of a paper that comes on pages and as a Word document alike. Texts are as the user wrote them. */
export type Block =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  /** `quiet`: in small grey type. */
  | { kind: 'paragraph'; text: string; quiet?: boolean }
  /** What is called how; those without words are left out. */
  | { kind: 'facts'; rows: readonly (readonly [name: string, text: string])[] }
  | { kind: 'list'; items: readonly string[] }
  /** `widths`: shares of the width by column. */
  | { kind: 'table'; columns: readonly string[]; widths: readonly number[]; rows: readonly (readonly string[])[] }
  /** A picture: as SVG on pages, in columns in Word. */
  | { kind: 'picture'; svg: string; title: string; grid: PictureGrid };

/** The lines of a text that have words. */
export const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

function inCode(block: Block, coded: (text: string) => string): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, text: coded(block.text) };
    case 'facts':
      return { ...block, rows: block.rows.map(([name, text]) => [name, coded(text)] as const) };
    case 'list':
      return { ...block, items: block.items.map(coded) };
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(coded)) };
    case 'picture':
      return block;
  }
}

/** The blocks with code names in the place of names, pictures left as they are made. */
export function codedBlocks(blocks: readonly Block[], coded: (text: string) => string): Block[] {
  return blocks.map((block) => inCode(block, coded));
}
