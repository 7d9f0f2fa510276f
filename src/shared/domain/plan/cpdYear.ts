import type { CpdKind } from '../cpd.ts';

/** A period that CPD is looked at by; `plan`: the time of a development plan. */
export interface CpdPeriod {
  label: string;
  /** YYYY-MM-DD, both within it. */
  from: string;
  to: string;
  plan: boolean;
}

/** How far a target that asks for CPD has come. Minutes. */
export interface CpdTarget {
  body: string;
  name: string;
  have: number;
  need: number;
  /** Counted over the last so many months; null: over all time. */
  months: number | null;
}

/** The CPD of a period, in minutes. */
export interface CpdYear {
  from: string;
  to: string;
  /** The day up to which targets are counted. */
  until: string;
  count: number;
  minutes: number;
  /** Every month of the period. */
  byMonth: { month: string; byKind: Record<CpdKind, number>; minutes: number }[];
  /** Kinds with at least one activity. */
  byKind: { kind: CpdKind; count: number; minutes: number }[];
  targets: CpdTarget[];
}
