import { type FocusEvent, type KeyboardEvent, type MouseEvent, useCallback, useState } from 'react';
import { go } from '../app/go.ts';

/** The id of the mark on which something happened; undefined where it was none. */
export function markOf(target: EventTarget | null): string | undefined {
  return target instanceof Element ? target.closest<SVGElement>('[data-mark]')?.dataset.mark : undefined;
}

/** A mark as it stands in its chart. */
export interface PlacedMark {
  id: string | undefined;
  row: number;
  /** Where it stands along its row. */
  at: number;
}

/** The mark of the next row in a direction that lies nearest to where one is. */
function inNextRow<Some extends PlacedMark>(marks: readonly Some[], from: Some, step: 1 | -1): Some | undefined {
  const rows = marks.map(({ row }) => row).filter((row) => (row - from.row) * step > 0);
  const next = step > 0 ? Math.min(...rows) : Math.max(...rows);
  const inRow = marks.filter(({ row }) => row === next);
  return inRow.toSorted((a, b) => Math.abs(a.at - from.at) - Math.abs(b.at - from.at))[0];
}

/**
 * Where a key leads among the marks of a chart: along a row, to its ends, to the nearest of the next row. Undefined where
 * there is nothing further, or for any other key.
 */
export function markAfter<Some extends PlacedMark>(key: string, marks: readonly Some[], from: Some): Some | undefined {
  const inRow = marks.filter(({ row }) => row === from.row).toSorted((a, b) => a.at - b.at);
  const place = inRow.indexOf(from);
  switch (key) {
    case 'ArrowRight':
      return inRow[place + 1];
    case 'ArrowLeft':
      return inRow[place - 1];
    case 'Home':
      return inRow[0];
    case 'End':
      return inRow.at(-1);
    case 'ArrowDown':
      return inNextRow(marks, from, 1);
    case 'ArrowUp':
      return inNextRow(marks, from, -1);
    default:
      return undefined;
  }
}

/** All marks that a chart shows. */
function marksIn(chart: Element) {
  return [...chart.querySelectorAll<SVGElement>('[data-mark]')].map((element) => {
    const { mark, row, at } = element.dataset;
    return { element, id: mark, row: Number(row), at: Number(at) };
  });
}

/** The marks of a chart for the keyboard: one stop for the Tab key (`first` before any was reached), arrows move on. */
export function useMarks(ids: readonly string[], first: string | undefined) {
  const [active, setActive] = useState<string | undefined>(undefined);

  const onFocus = useCallback((event: FocusEvent) => setActive(markOf(event.target)), []);
  const onKeyDown = useCallback((event: KeyboardEvent) => {
    const marks = marksIn(event.currentTarget);
    const here = markOf(event.target);
    const from = here === undefined ? undefined : marks.find(({ id }) => id === here);
    const next = from && markAfter(event.key, marks, from);
    if (!next) return;
    event.preventDefault();
    next.element.focus();
  }, []);

  // The app's addresses have what they ask for in front of the `#`: a plain link cannot say it.
  const onClick = useCallback((event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest<SVGElement>('[data-path]') : null;
    if (!link?.dataset.path || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(link.dataset.path);
  }, []);

  const stop = active !== undefined && ids.includes(active) ? active : first;
  return { stop, handlers: { onKeyDown, onFocus, onClick } };
}
