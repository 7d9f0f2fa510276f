import { useSyncExternalStore } from 'react';
import type { ReflectionFilter } from '../../../../shared/domain/reflection.ts';

/** Where a list of rows stands: kept outside React, changed while scrolling. */
export interface RowsPlace {
  /** Pixels from the top. */
  offset: number;
  /** The row that the arrow keys stand on. */
  active: number;
  /** A row was opened: whoever comes back finds the focus there. */
  left: boolean;
}

/** What the Reflections screen shows. In memory only, so that a search never reaches a browser's history. */
interface ListPlace {
  view: 'list' | 'calendar';
  text: string;
  filter: ReflectionFilter;
  /** The calendar's chosen day, YYYY-MM-DD; null: today. */
  day: string | null;
  /** The month that the calendar shows, YYYY-MM; null: the chosen day's. */
  month: string | null;
  rows: RowsPlace;
}

export const noFilter: ReflectionFilter = {};

/** The top of a list. */
export function topOfRows(): RowsPlace {
  return { offset: 0, active: 0, left: false };
}

let place: ListPlace = { view: 'list', text: '', filter: noFilter, day: null, month: null, rows: topOfRows() };
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What the Reflections screen shows now, for actions outside React. */
export const listPlace = (): ListPlace => place;

/** What the Reflections screen shows; the same after going into a reflection and back. */
export function useListPlace(): ListPlace {
  return useSyncExternalStore(subscribe, () => place);
}

/** Changes what is shown. Another search or filter begins at its top; a day brings its month with it. */
export function changeListPlace(change: Partial<Omit<ListPlace, 'rows'>>): void {
  const rows = change.text !== undefined || change.filter !== undefined ? topOfRows() : place.rows;
  const month = change.day === undefined ? place.month : null;
  place = { ...place, month, ...change, rows };
  for (const listener of listeners) listener();
}

let focusField: (() => void) | null = null;
let wished = false;

/** Puts the caret into the search field, now or as soon as it is on the screen. */
export function wishToSearch(): void {
  if (focusField) focusField();
  else wished = true;
}

/** The search field is on the screen; returns the function that takes it off again. */
export function offerSearchField(focus: () => void): () => void {
  focusField = focus;
  if (wished) focus();
  wished = false;
  return () => {
    focusField = null;
  };
}
