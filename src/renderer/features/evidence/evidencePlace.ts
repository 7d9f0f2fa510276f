import { useMemo, useSyncExternalStore } from 'react';
import { type RowsPlace, topOfRows } from '../reflections/list/listPlace.ts';

/** What boards and the matrix show. In memory only. */
interface EvidencePlace {
  clientId: string | null;
  /** Days YYYY-MM-DD, both or none. */
  period: { from: string; to: string } | null;
  /** `framework:competency` */
  competency: string | null;
  /** The name of a tag. */
  tag: string | null;
  rows: RowsPlace;
  /** Units whose proposals are put off, `unit:from`, until the journal is opened again. */
  putOff: ReadonlySet<string>;
}

const everything = { clientId: null, period: null, competency: null, tag: null } as const;

let place: EvidencePlace = { ...everything, rows: topOfRows(), putOff: new Set() };
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** What boards and the matrix show; the same after going to a source and back. */
export function useEvidencePlace(): EvidencePlace {
  return useSyncExternalStore(subscribe, () => place);
}

/** Changes what is shown. The matrix begins at its top. */
export function changeEvidencePlace(change: Partial<Omit<EvidencePlace, 'rows'>>): void {
  place = { ...place, ...change, rows: topOfRows() };
  for (const listener of listeners) listener();
}

/** Shows all evidence again. */
export function clearEvidenceFilter(): void {
  changeEvidencePlace(everything);
}

/** What the evidence is narrowed to, as the journal is asked for it. */
export interface EvidenceChoice {
  clientId?: string;
  from?: string;
  to?: string;
  competency?: string;
  tag?: string;
}

/** The choice as the journal is asked for it. */
export function useEvidenceFilter(): EvidenceChoice {
  const { clientId, period, competency, tag } = useEvidencePlace();
  return useMemo(
    () => ({
      ...(clientId === null ? {} : { clientId }),
      ...(period ?? {}),
      ...(competency === null ? {} : { competency }),
      ...(tag === null ? {} : { tag }),
    }),
    [clientId, period, competency, tag],
  );
}
