/** Rows that belong together under one heading; without a heading, all rows of a list. */
export interface RowSection {
  key: string;
  /** What stands above the rows, and how many there are. */
  heading: { title: string; note: string } | null;
  count: number;
}

/** A section and where it lies, in pixels from the list's top. */
export interface LaidSection extends RowSection {
  /** The index of its first row. */
  first: number;
  top: number;
  height: number;
}

export interface RowLayout {
  sections: readonly LaidSection[];
  count: number;
  rowHeight: number;
  headingHeight: number;
  /** A row's height; the first of a section carries its heading. */
  heightOf: (index: number) => number;
}

/** Lays sections of rows of one height under each other: every height is known before a row is there. */
export function layOut(sections: readonly RowSection[], rowHeight: number, headingHeight: number): RowLayout {
  const starts = new Set<number>();
  const laid: LaidSection[] = [];
  let first = 0;
  let top = 0;
  for (const section of sections) {
    if (section.count === 0) continue;
    const height = section.count * rowHeight + (section.heading ? headingHeight : 0);
    laid.push({ ...section, first, top, height });
    if (section.heading) starts.add(first);
    first += section.count;
    top += height;
  }
  const heightOf = (index: number) => (starts.has(index) ? rowHeight + headingHeight : rowHeight);
  return { sections: laid, count: first, rowHeight, headingHeight, heightOf };
}

/** The row that a key leads to from row `index`, or null for any other key. `page`: rows that fit on the screen. */
export function rowByKey(key: string, index: number, count: number, page: number): number | null {
  const steps: Record<string, number> = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    PageDown: index + page,
    PageUp: index - page,
    Home: 0,
    End: count - 1,
  };
  const wanted = steps[key];
  return wanted === undefined ? null : Math.max(0, Math.min(count - 1, wanted));
}
