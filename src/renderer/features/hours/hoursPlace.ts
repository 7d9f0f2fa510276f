import { useMemo, useSyncExternalStore } from 'react';
import type { LedgerFilter, LedgerKind } from '../../../shared/domain/ledger.ts';
import { type RowsPlace, topOfRows } from '../reflections/list/listPlace.ts';
import { useToday } from '../today/useToday.ts';
import { daysOf, type Period } from './period.ts';

/** What the Hours screen shows. In memory only. */
interface HoursPlace {
  view: 'overview' | 'ledger';
  period: Period;
  kind: LedgerKind | null;
  clientId: string | null;
  paid: boolean | null;
  rows: RowsPlace;
}

const everything = { period: { kind: 'all' }, kind: null, clientId: null, paid: null } as const;

let place: HoursPlace = { view: 'overview', ...everything, rows: topOfRows() };
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What the Hours screen shows; the same after going to a record and back. */
export function useHoursPlace(): HoursPlace {
  return useSyncExternalStore(subscribe, () => place);
}

/** Changes what is shown. Another choice begins at the top of the ledger. */
export function changeHoursPlace(change: Partial<Omit<HoursPlace, 'rows'>>): void {
  place = { ...place, ...change, rows: topOfRows() };
  for (const listener of listeners) listener();
}

/** Shows all hours again. */
export function clearHoursFilter(): void {
  changeHoursPlace(everything);
}

/** Shows these hours: a choice that was made before. */
export function showHours({ kinds, clientId, paid, from, to }: LedgerFilter): void {
  const [kind] = kinds ?? [];
  changeHoursPlace({
    period: from !== undefined && to !== undefined ? { kind: 'custom', from, to } : { kind: 'all' },
    kind: kind ?? null,
    clientId: clientId ?? null,
    paid: paid ?? null,
  });
}

/** The choice as the journal is asked for it. */
export function useHoursFilter(): LedgerFilter {
  const { period, kind, clientId, paid } = useHoursPlace();
  const today = useToday();
  return useMemo(
    () => ({
      ...(kind === null ? {} : { kinds: [kind] }),
      ...(clientId === null ? {} : { clientId }),
      ...(paid === null ? {} : { paid }),
      ...daysOf(period, today),
    }),
    [period, kind, clientId, paid, today],
  );
}
