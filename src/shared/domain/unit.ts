import { z } from 'zod';
import { feedbackSources } from './feedback.ts';
import { profileSectionIds } from './profile.ts';
import { askedThemes } from './swotTheme.ts';

const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,39}$/, 'letters, digits, full stops and hyphens');
/** A criterion's number within its unit, e.g. `1.2`. */
const reference = z.string().regex(/^\d{1,2}\.\d{1,2}$/, 'a number such as 1.2');
const line = z.string().trim().min(1).max(300);
const text = z.string().trim().min(1).max(3000);
const count = z.int().min(1).max(1000);
const words = z.int().min(1).max(100_000);

/** Marks that can be had, and those that must be reached. */
const marksSchema = z
  .strictObject({ most: count, pass: count })
  .refine(({ most, pass }) => pass <= most, { error: 'More marks are needed to pass than there are.', path: ['pass'] });

/** Distinct things that a criterion wants to see, counted by what evidence is labelled with. */
const itemSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]{0,39}$/),
  /** One of them, e.g. `alternative`. */
  singular: line,
  plural: line,
  atLeast: count,
});

const criterionSchema = z.strictObject({
  reference,
  /** What is asked, in the product's own words: one sentence that begins with a verb. */
  asks: text,
  /** How to meet it, in the product's own words. */
  guidance: text,
  /** Where the paper has marks: how many, and the half that must be reached. */
  marks: marksSchema.nullable(),
  /** What typically falls short, passes, is good: where the paper has descriptors, in the product's own words. */
  standards: z.strictObject({ fallsShort: text, passes: text, good: text }).nullable(),
  items: z.array(itemSchema).max(8),
  /** Words and beginnings of words that hint at this criterion, lower case; `feedback*` matches any ending. */
  terms: z
    .array(
      z
        .string()
        .regex(/^[\p{Ll}\p{N}’ -]+\*?$/u)
        .max(60),
    )
    .min(3)
    .max(30),
  /** Criteria of other versions of the unit that ask for much the same, as `unit:reference`. */
  corresponds: z.array(z.string().regex(/^[A-Za-z0-9.-]+:\d{1,2}\.\d{1,2}$/)).max(8),
});
export type Criterion = z.infer<typeof criterionSchema>;

const outcomeSchema = z.strictObject({
  number: z.int().min(1).max(20),
  /** In the product's own words. */
  title: line,
  criteria: z.array(criterionSchema).min(1).max(20),
});

/** What a unit asks for beyond words: each kind is a rule of the requirement engine. */
export const ruleSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('hours'), of: z.enum(['sessions', 'supervision']), atLeast: z.number().min(0.5) }),
  /** `exception`: one client more, with the reason recorded in the engagement. */
  z
    .strictObject({ kind: z.literal('clients'), atLeast: count, atMost: count.nullable(), exception: z.boolean() })
    .refine(({ atLeast, atMost }) => atMost === null || atLeast <= atMost, {
      error: 'The most clients are fewer than the least.',
      path: ['atMost'],
    }),
  z.strictObject({ kind: z.literal('contracts-signed') }),
  z.strictObject({ kind: z.literal('goals-and-needs'), needs: count, goals: count }),
  z.strictObject({ kind: z.literal('tools-justified'), atLeast: count }),
  z.strictObject({ kind: z.literal('reflection-per-session') }),
  z.strictObject({ kind: z.literal('feedback-from'), sources: z.array(z.enum(feedbackSources)).min(1) }),
  z.strictObject({ kind: z.literal('evidence'), criterion: reference, atLeast: count }),
  z.strictObject({ kind: z.literal('items'), criterion: reference, item: z.string() }),
  z.strictObject({ kind: z.literal('reflective-model') }),
  /** `of`: that of a professional body, or any. */
  z.strictObject({ kind: z.literal('framework-self-assessment'), of: z.enum(['body', 'any']).default('any') }),
  z.strictObject({ kind: z.literal('swot-from-evidence') }),
  z.strictObject({ kind: z.literal('plan'), months: count }),
  z.strictObject({ kind: z.literal('ways-beyond-plan'), atLeast: count }),
  z.strictObject({
    kind: z.literal('profile'),
    /** Sections that the unit asks for; where it names none, those without which a profile is none. */
    sections: z.array(z.enum(profileSectionIds)).min(1).optional(),
  }),
  /** Advice, never failing. */
  z.strictObject({ kind: z.literal('words') }),
  /** What no program can tell: a question for the writer. */
  z.strictObject({ kind: z.literal('judgement'), question: text }),
]);
export type Rule = z.infer<typeof ruleSchema>;

const requirementSchema = z.strictObject({
  /** Unique within the unit. */
  id: z.string().regex(/^[a-z][a-z0-9-]{0,59}$/),
  /** What the unit asks for, in the product's own words. */
  title: line,
  /** The criteria that it belongs to; none where it is the whole unit's. */
  criteria: z.array(reference).max(20),
  rule: ruleSchema,
});
export type Requirement = z.infer<typeof requirementSchema>;

const sectionSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{0,59}$/),
  /** A heading, in the product's own words unless it is a bare term. */
  title: line,
  guidance: text,
  criteria: z.array(reference).max(20),
  /** Where the paper marks sections as a whole. */
  marks: marksSchema.nullable(),
});

/** A unit of a qualification. The shipped ones are in `resources/units/`. */
export const unitSchema = z.strictObject({
  id,
  qualification: z.strictObject({ id, title: line, level: z.int().min(1).max(8) }),
  name: line,
  /** The unit's reference number at the regulator, e.g. M/617/2909; null where the paper has none. */
  referenceNumber: z.string().trim().max(20).nullable(),
  level: z.int().min(1).max(8),
  credits: z.int().min(1).max(200).nullable(),
  kind: z.enum(['assignment', 'portfolio', 'reflective']),
  /** What the paper suggests; null where it says nothing. */
  suggestedWords: z
    .strictObject({ from: words, to: words })
    .refine(({ from, to }) => from <= to, { error: 'The longest length is shorter than the shortest.', path: ['to'] })
    .nullable(),
  outcomes: z.array(outcomeSchema).min(1).max(20),
  /** The submission's headings, in order. */
  sections: z.array(sectionSchema).max(30),
  requirements: z.array(requirementSchema).max(60),
  /** What its SWOT, or its review of oneself, is to touch on. */
  swotThemes: z.array(z.enum(askedThemes)).max(askedThemes.length).optional(),
  /** A unit that is assessed in one with this one. */
  assessedWith: id.nullable(),
});
export type Unit = z.infer<typeof unitSchema>;

/** All criteria of a unit, in the paper's order. */
export const criteriaOf = ({ outcomes }: Unit): Criterion[] => outcomes.flatMap(({ criteria }) => criteria);

function firstDouble(values: readonly string[]): string | undefined {
  return values.find((value, index) => values.indexOf(value) !== index);
}

/** What is wrong with a unit beyond its shape, in words; null where everything fits together. */
function unitProblem(unit: Unit): string | null {
  const criteria = criteriaOf(unit);
  const references = new Set(criteria.map((criterion) => criterion.reference));
  const double =
    firstDouble(unit.outcomes.map(({ number }) => `Outcome ${number}`)) ??
    firstDouble(criteria.map((criterion) => criterion.reference)) ??
    firstDouble(criteria.flatMap((criterion) => criterion.items.map((item) => `${criterion.reference}: ${item.id}`))) ??
    firstDouble(unit.requirements.map((requirement) => requirement.id)) ??
    firstDouble(unit.sections.map((section) => section.id));
  if (double !== undefined) return `“${double}” stands twice in this unit. Give each its own.`;
  for (const { id: name, criteria: named, rule } of unit.requirements) {
    const asked = 'criterion' in rule ? [...named, rule.criterion] : named;
    const unknown = asked.find((one) => !references.has(one));
    if (unknown !== undefined) return `The requirement “${name}” speaks of criterion ${unknown}, which is not there.`;
    if (rule.kind !== 'items') continue;
    const criterion = criteria.find((one) => one.reference === rule.criterion);
    if (!criterion?.items.some((item) => item.id === rule.item)) {
      return `The requirement “${name}” counts “${rule.item}”, which criterion ${rule.criterion} does not have.`;
    }
  }
  for (const section of unit.sections) {
    const unknown = section.criteria.find((one) => !references.has(one));
    if (unknown !== undefined)
      return `The section “${section.title}” speaks of criterion ${unknown}, which is not there.`;
  }
  return null;
}

/** A unit whose parts fit together: what a file or a form gives. */
export const unitFileSchema = unitSchema.superRefine((unit, context) => {
  const problem = unitProblem(unit);
  if (problem !== null) context.addIssue({ code: 'custom', message: problem });
});
