import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { assertNever } from '../result.ts';
import { engagementKinds } from './engagement.ts';

/** What a rule counts: minutes of a kind, or clients with at least one session held. */
export const targetMeasures = ['sessions', 'paid-sessions', 'supervision', 'cpd', 'clients'] as const;
export type TargetMeasure = (typeof targetMeasures)[number];

/** One thing that a body or a qualification asks for. Hours for times, a number for clients. */
export const targetRuleSchema = z
  .strictObject({
    measure: z.enum(targetMeasures),
    /** Sessions and clients: only those of engagements of this kind; absent: coaching and mentoring together. */
    only: z.enum(engagementKinds).optional(),
    atLeast: z.number().min(0).max(100_000),
    /** Clients alone: no more than this, where the paper sets a most. */
    atMost: z.number().min(0).max(100_000).optional(),
    /** Counted over the last so many months up to today; absent: over all time. */
    months: z.int().min(1).max(120).optional(),
  })
  .refine(
    ({ atLeast, atMost }) => atMost === undefined || atMost >= atLeast,
    'The most cannot be less than the least.',
  );
export type TargetRule = z.infer<typeof targetRuleSchema>;

/** The hours that a qualification or a body's credential asks for. The shipped ones are in `resources/targets/`. */
export const targetSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/),
  /** The body or qualification, e.g. ICF. */
  body: z.string().trim().min(1, 'Say whose target it is.').max(80),
  /** E.g. ACC, or a unit's number. */
  name: z.string().trim().min(1, 'Give the target a name.').max(120),
  rules: z.array(targetRuleSchema).min(1, 'A target needs at least one rule.').max(12),
});
export type Target = z.infer<typeof targetSchema>;
/** A target of the coach's own before it has an id. */
export const newTargetSchema = targetSchema.omit({ id: true });
export type NewTarget = z.infer<typeof newTargetSchema>;

/** A target as one can choose it. */
export interface TargetChoice {
  target: Target;
  chosen: boolean;
  /** As the product ships it; null for a target of the coach's own. */
  shipped: Target | null;
  /** A shipped one that the coach has edited. */
  changed: boolean;
}

/** What a rule finds in the ledger. */
export interface RuleProgress {
  rule: TargetRule;
  /** Minutes for times, a number for clients; so the rest. */
  have: number;
  need: number;
  missing: number;
  met: boolean;
  /** More clients than the paper allows. */
  over: boolean;
  /** The first day that counts; null: all time. */
  from: string | null;
}

/** A client beyond the number that a qualification sets, with the reason that was recorded. */
export interface RecordedException {
  clientId: string;
  codeName: string;
  reason: string;
}

export interface TargetProgress {
  target: Target;
  rules: RuleProgress[];
  /** Given only where a rule is over its most. */
  exceptions: RecordedException[];
}

/**
 * The first day of the last `months` months that end with `today`. The window begins on the day *after* the same day so
 * many months ago, so that windows of equal length lie side by side without a day in both: the last month up to
 * 15 March begins on 16 February. Where that month is too short its last day stands for it: up to 31 August 2026, the
 * last 18 months begin on 1 March 2025.
 */
export function windowStart(today: string, months: number): string {
  return Temporal.PlainDate.from(today).subtract({ months }).add({ days: 1 }).toString();
}

/** What stands in the ledger over the time that a rule counts: minutes, and numbers of clients. */
export interface Figures {
  coaching: number;
  mentoring: number;
  paidCoaching: number;
  paidMentoring: number;
  supervision: number;
  cpd: number;
  coachingClients: number;
  mentoringClients: number;
  /** A client who is both coached and mentored is one. */
  clients: number;
}

function counted({ measure, only }: TargetRule, figures: Figures): number {
  const byKind = (coaching: number, mentoring: number) =>
    only === 'coaching' ? coaching : only === 'mentoring' ? mentoring : coaching + mentoring;
  switch (measure) {
    case 'sessions':
      return byKind(figures.coaching, figures.mentoring);
    case 'paid-sessions':
      return byKind(figures.paidCoaching, figures.paidMentoring);
    case 'clients':
      return only === undefined ? figures.clients : byKind(figures.coachingClients, figures.mentoringClients);
    case 'supervision':
    case 'cpd':
      return figures[measure];
    default:
      return assertNever(measure);
  }
}

/** What a rule asks for against the figures of the time that it counts. `today` is the day on which that time ends. */
export function evaluate(rule: TargetRule, figures: Figures, today: string): RuleProgress {
  const have = counted(rule, figures);
  const need = rule.measure === 'clients' ? rule.atLeast : Math.round(rule.atLeast * 60);
  const over = rule.measure === 'clients' && rule.atMost !== undefined && have > rule.atMost;
  const missing = Math.max(0, need - have);
  const from = rule.months === undefined ? null : windowStart(today, rule.months);
  return { rule, have, need, missing, met: missing === 0 && !over, over, from };
}
