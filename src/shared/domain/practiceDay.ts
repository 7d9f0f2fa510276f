import { z } from 'zod';
import { daySchema } from './date.ts';

/** What may have moved a rating: shown as marks on a time axis. */
export const practiceDayKinds = ['supervision', 'cpd', 'session'] as const;
export type PracticeDayKind = (typeof practiceDayKinds)[number];

/** Everything of one kind on one day. */
export interface PracticeDay {
  /** YYYY-MM-DD */
  day: string;
  kind: PracticeDayKind;
  /** At least one. */
  count: number;
  /** Clients by code name, or titles of CPD; empty for supervision, whose names may be real ones. */
  what: string[];
}

/** Days from and to, both included. */
export const daySpanSchema = z.object({ from: daySchema, to: daySchema });
export type DaySpan = z.infer<typeof daySpanSchema>;
