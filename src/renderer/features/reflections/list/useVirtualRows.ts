import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type RefObject, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { RowsPlace } from './listPlace.ts';
import { type LaidSection, layOut, type RowLayout, type RowSection, rowByKey } from './rowLayout.ts';

const OVERSCAN = 4;

interface Options {
  sections: readonly RowSection[];
  /** Heights in rem, so that they follow the text size. */
  rowHeight: number;
  headingHeight: number;
  /** Where the list was left; written to while it is used. */
  place: RowsPlace;
}

/** A list of rows of which only those on the screen exist. Rendered by `VirtualRows`. */
export interface Rows {
  scroller: RefObject<HTMLDivElement | null>;
  layout: RowLayout;
  /** The rows that exist now, by section. */
  shown: { section: LaidSection; indexes: number[] }[];
  /** The indexes of all rows that exist now. */
  indexes: number[];
  /** The one row that the Tab key reaches; the arrow keys move it. */
  active: number;
  onFocusRow: (index: number) => void;
  onLeave: () => void;
  /** Moves by key; returns the row moved to, or null where the key is not one of the list's. */
  moveByKey: (event: KeyboardEvent) => number | null;
  focusRow: (index: number) => void;
}

/** Pixels of one rem: it depends on the text size that the user chose. */
function usePixelsPerRem(): number {
  return useState(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize))[0];
}

function bySection(layout: RowLayout, indexes: number[]): Rows['shown'] {
  return layout.sections.flatMap((section) => {
    const inside = indexes.filter((index) => index >= section.first && index < section.first + section.count);
    return inside.length === 0 ? [] : [{ section, indexes: inside }];
  });
}

/** Virtual rows with one Tab stop, arrow keys, and a place that is found again. */
export function useVirtualRows({ sections, rowHeight, headingHeight, place }: Options): Rows {
  const scroller = useRef<HTMLDivElement>(null);
  const rem = usePixelsPerRem();
  const layout = useMemo(
    () => layOut(sections, rowHeight * rem, headingHeight * rem),
    [sections, rowHeight, headingHeight, rem],
  );
  const [chosen, setChosen] = useState(place.active);
  const active = Math.max(0, Math.min(chosen, layout.count - 1));
  // The active row exists even where it is scrolled out of sight: the focus may be on it.
  const rangeExtractor = useCallback(
    (range: Range) => {
      const inSight = defaultRangeExtractor(range);
      return active >= range.count || inSight.includes(active) ? inSight : [...inSight, active].sort((a, b) => a - b);
    },
    [active],
  );
  const virtualizer = useVirtualizer({
    count: layout.count,
    getScrollElement: () => scroller.current,
    estimateSize: layout.heightOf,
    overscan: OVERSCAN,
    initialOffset: place.offset,
    scrollPaddingStart: layout.headingHeight,
    rangeExtractor,
    onChange: (instance) => {
      place.offset = instance.scrollOffset ?? 0;
    },
  });
  const measured = useRef(layout);
  useLayoutEffect(() => {
    if (measured.current === layout) return;
    measured.current = layout;
    virtualizer.measure();
  }, [layout, virtualizer]);

  function onFocusRow(index: number): void {
    place.active = index;
    setChosen(index);
  }
  const focusTarget = useCallback((index: number) => {
    const target = scroller.current?.querySelector<HTMLElement>(`[data-row="${index}"] [data-row-target]`);
    target?.focus({ preventScroll: true });
  }, []);
  function focusRow(index: number): void {
    flushSync(() => onFocusRow(index));
    virtualizer.scrollToIndex(index);
    focusTarget(index);
  }
  const indexes = virtualizer.getVirtualItems().map((item) => item.index);
  const isThere = indexes.length > 0;
  useLayoutEffect(() => {
    if (!isThere) return;
    const nobodyHasFocus = document.activeElement === null || document.activeElement === document.body;
    if (place.left && nobodyHasFocus) focusTarget(place.active);
    place.left = false;
  }, [isThere, place, focusTarget]);

  function moveByKey(event: KeyboardEvent): number | null {
    if (event.ctrlKey || event.metaKey || event.altKey) return null;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / layout.rowHeight) - 1);
    const next = rowByKey(event.key, active, layout.count, page);
    if (next === null) return null;
    event.preventDefault();
    focusRow(next);
    return next;
  }

  return {
    scroller,
    layout,
    shown: bySection(layout, indexes),
    indexes,
    active,
    onFocusRow,
    onLeave: () => {
      place.left = true;
    },
    moveByKey,
    focusRow,
  };
}
