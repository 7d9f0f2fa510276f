import { z } from 'zod';
import { kirkpatrickLevels } from './cpd.ts';
import { daySchema } from './date.ts';
import { type SmartLetter, smartLetters } from './plan/letters.ts';
import { idSchema } from './reflection.ts';

const text = z.string().max(8_000, 'Say it in fewer words.');
const line = z.string().max(300);

/** A way to go on developing after the plan, and what it would change (unit 703, 2.3). */
export const waySchema = z.object({ id: idSchema, text: text.min(1), change: text });
export type WayBeyond = z.infer<typeof waySchema>;

/** A development plan. That it covers twelve months is checked with both days together: `wrongSpan`. */
export const planFactsSchema = z.object({
  title: z.string().trim().min(1, 'Give the plan a title.').max(200),
  startsOn: daySchema,
  /** The last day that belongs to it. */
  endsOn: daySchema,
  aspiration: text,
  /** How it will be done, resourced, monitored and reviewed: the four that unit 703 asks for. */
  doing: text,
  resourcing: text,
  monitoring: text,
  reviewing: text,
  /** How the effect of CPD will be told (8588-503). */
  evaluation: text,
  /** Who supports it: by role or code name. */
  supporters: text,
  ways: z.array(waySchema).max(30),
});
export type PlanFacts = z.infer<typeof planFactsSchema>;

/** What begins a plan. */
export const newPlanSchema = planFactsSchema.pick({ title: true, startsOn: true, endsOn: true, aspiration: true });
export type NewPlan = z.infer<typeof newPlanSchema>;

/** What a save may change. Absent means unchanged. */
export const planPatchSchema = planFactsSchema.partial();
export type PlanPatch = z.infer<typeof planPatchSchema>;

export const closingSchema = z.object({ closedOn: daySchema.nullable(), outcome: text, effect: text });

export interface Plan extends PlanFacts {
  id: string;
  /** YYYY-MM-DD; null while it is open. */
  closedOn: string | null;
  outcome: string;
  effect: string;
  createdAt: string;
  trashedAt: string | null;
}

/** What an objective can serve: a development need, a SWOT item, a competency (`framework:competency`). */
export const servedKinds = ['need', 'swot', 'competency'] as const;
export type ServedKind = (typeof servedKinds)[number];
export const servedSchema = z.object({ kind: z.enum(servedKinds), id: z.string().min(1).max(120) });
export type Served = z.infer<typeof servedSchema>;

/** What is served, by name. */
export interface NamedServed extends Served {
  name: string;
  /** A need or an item that was taken away, or a competency of a framework that is gone. */
  gone: boolean;
}

export const milestoneSchema = z.object({
  id: idSchema,
  title: z.string().trim().min(1, 'Say what is reached then.').max(300),
  dueOn: daySchema,
  doneOn: daySchema.nullable(),
});
export type Milestone = z.infer<typeof milestoneSchema>;

export const smartAnswersSchema = z.partialRecord(z.enum(smartLetters), z.boolean());
export type SmartAnswers = z.infer<typeof smartAnswersSchema>;

export const objectiveFactsSchema = z.object({
  title: z.string().trim().min(1, 'Say in a few words what you want to reach.').max(200),
  specific: text,
  /** What will show that it is reached. */
  measure: text,
  /** Where it stands now, and where it is to stand. */
  baseline: line,
  target: line,
  resources: text,
  support: text,
  cost: line,
  time: line,
  /** Why it matters. */
  relevance: text,
  startsOn: daySchema,
  endsOn: daySchema,
  monitoring: text,
  evaluation: text,
  /** The level of effect that is aimed at. */
  level: z.enum(kirkpatrickLevels).nullable(),
  answers: smartAnswersSchema,
});
export type ObjectiveFacts = z.infer<typeof objectiveFactsSchema>;

/** What a save may change. Absent means unchanged; lists are given whole. */
export const objectivePatchSchema = objectiveFactsSchema.partial().extend({
  milestones: z.array(milestoneSchema).max(60).optional(),
  serves: z.array(servedSchema).max(30).optional(),
  activityIds: z.array(idSchema).max(2_000).optional(),
  reflectionIds: z.array(idSchema).max(2_000).optional(),
});
export type ObjectivePatch = z.infer<typeof objectivePatchSchema>;

/** Open, or how it ended. `carried`: it goes on in a later plan. */
export const objectiveStatuses = ['open', 'achieved', 'partly', 'dropped', 'carried'] as const;
export type ObjectiveStatus = (typeof objectiveStatuses)[number];
/** How the writer can end an objective, or open it again. */
export const endingSchema = z.object({
  status: z.enum(['open', 'achieved', 'partly', 'dropped']),
  closedOn: daySchema.nullable(),
  outcome: text,
  effect: text,
});
export type Ending = z.infer<typeof endingSchema>;

/** An objective with all that its screen shows. */
export interface Objective extends ObjectiveFacts {
  id: string;
  planId: string;
  milestones: Milestone[];
  serves: NamedServed[];
  activityIds: string[];
  reflectionIds: string[];
  status: ObjectiveStatus;
  closedOn: string | null;
  outcome: string;
  effect: string;
  carriedFrom: string | null;
  /** The objective that goes on with it in a later plan. */
  carriedInto: string | null;
  /** Its plan, and the days of that plan's reviews, held or not. */
  plan: Pick<Plan, 'id' | 'title' | 'startsOn' | 'endsOn'>;
  reviewDays: string[];
  createdAt: string;
  trashedAt: string | null;
}

/** An objective as the plan and the picture of the year show it. */
export interface ObjectiveSummary {
  id: string;
  title: string;
  startsOn: string;
  endsOn: string;
  status: ObjectiveStatus;
  milestones: Milestone[];
  serves: NamedServed[];
  letters: SmartLetter[];
  /** The last day on which something was noted, done or written for it; null for none. */
  lastActivityOn: string | null;
}

export interface ProgressNote {
  id: string;
  objectiveId: string;
  notedOn: string;
  text: string;
}
export const progressNoteSchema = z.object({
  notedOn: daySchema,
  text: z.string().trim().min(1, 'Write a few words first.').max(5_000),
});

/** What is kept when an objective changes. */
export const changedFields = ['title', 'specific', 'measure', 'target', 'startsOn', 'endsOn', 'milestones'] as const;
export type ChangedField = (typeof changedFields)[number];

export interface ObjectiveChange {
  id: string;
  objectiveId: string;
  objectiveTitle: string;
  /** The review that led to it; null where it was changed in between. */
  reviewId: string | null;
  reviewHeldOn: string | null;
  changedOn: string;
  field: ChangedField;
  before: string;
  after: string;
}

/** What a save of a review may change. */
export const reviewPatchSchema = z.object({
  dueOn: daySchema.optional(),
  heldOn: daySchema.nullable().optional(),
  /** By the template `plan-review`. */
  document: z.unknown().optional(),
});
export type ReviewPatch = z.infer<typeof reviewPatchSchema>;

export interface PlanReviewSummary {
  id: string;
  planId: string;
  dueOn: string;
  heldOn: string | null;
  excerpt: string;
}

export interface PlanReview extends PlanReviewSummary {
  planTitle: string;
  document: object;
  createdAt: string;
  trashedAt: string | null;
}
