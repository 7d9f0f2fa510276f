import { z } from 'zod';

/** What a rule counts: minutes of a kind, or clients with at least one session held. */
export const targetMeasures = ['sessions', 'paid-sessions', 'supervision', 'cpd', 'clients'] as const;

/** One thing that a body or a qualification asks for. Hours for times, a number for clients. */
export const targetRuleSchema = z.strictObject({
  measure: z.enum(targetMeasures),
  atLeast: z.number().min(0).max(100_000),
  /** Clients alone: no more than this, where the paper sets a most. */
  atMost: z.number().min(0).max(100_000).optional(),
  /** Counted over the last so many months up to today; absent: over all time. */
  months: z.int().min(1).max(120).optional(),
});
export type TargetRule = z.infer<typeof targetRuleSchema>;

/** The hours that a qualification or a body's credential asks for. The shipped ones are in `resources/targets/`. */
export const targetSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/),
  /** The body or qualification, e.g. ICF. */
  body: z.string().trim().min(1).max(80),
  /** E.g. ACC, or a unit's number. */
  name: z.string().trim().min(1).max(120),
  rules: z.array(targetRuleSchema).min(1).max(12),
});
export type Target = z.infer<typeof targetSchema>;
