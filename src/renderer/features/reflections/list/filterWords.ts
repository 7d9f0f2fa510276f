import type { ReflectionFilter } from '../../../../shared/domain/reflection.ts';
import { dayInShort } from '../../../ui/days.ts';

/** Whether a filter leaves anything out. */
export function isFiltering(filter: ReflectionFilter): boolean {
  return Object.values(filter).some((value) => value !== undefined);
}

/** The filter with something changed; what is set to undefined is gone from it. */
export function withFilter(
  filter: ReflectionFilter,
  change: { [Key in keyof ReflectionFilter]: ReflectionFilter[Key] | undefined },
): ReflectionFilter {
  const entries = Object.entries({ ...filter, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries);
}

/** A stretch of days in words: `from 1 Jan 2026`, `1 Jan 2026 – 31 Mar 2026`, one day alone; undefined for all time. */
export function daysInWords({ from, to }: Pick<ReflectionFilter, 'from' | 'to'>): string | undefined {
  if (from && to) return from === to ? dayInShort(from) : `${dayInShort(from)} – ${dayInShort(to)}`;
  if (from) return `from ${dayInShort(from)}`;
  return to && `until ${dayInShort(to)}`;
}
