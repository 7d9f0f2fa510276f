import { z } from 'zod';
import { daySchema } from './date.ts';
import { idSchema } from './reflection.ts';

/** What an hour in the ledger was spent on. */
export const ledgerKinds = ['coaching', 'mentoring', 'supervision', 'cpd'] as const;
export type LedgerKind = (typeof ledgerKinds)[number];

/** One line of the ledger: a session that was held, a supervision or a CPD activity. */
export interface LedgerEntry {
  id: string;
  kind: LedgerKind;
  happenedOn: string;
  startedAt: string | null;
  minutes: number;
  /** Null where it is not about a client. */
  clientId: string | null;
  codeName: string | null;
  paid: boolean;
  setting: 'one-to-one' | 'group' | null;
  format: string | null;
  /** The aim, the supervisor or the activity's title. */
  detail: string;
}

export const ledgerFilterSchema = z.object({
  kinds: z.array(z.enum(ledgerKinds)).optional(),
  clientId: idSchema.optional(),
  paid: z.boolean().optional(),
  from: daySchema.optional(),
  to: daySchema.optional(),
});
export type LedgerFilter = z.infer<typeof ledgerFilterSchema>;
