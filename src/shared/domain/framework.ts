import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/, 'small letters, digits and hyphens');
const line = z.string().trim().min(1).max(200);

/** What scores go from and to, in whole steps; `words` names each step, or none of them. */
export const scaleSchema = z
  .strictObject({
    least: z.int().min(0).max(1),
    most: z.int().min(2).max(10),
    words: z.array(z.string().trim().max(60)),
  })
  .refine(({ least, most, words }) => words.length === 0 || words.length === most - least + 1, {
    error: 'Name every step of the scale, or none.',
    path: ['words'],
  });
export type Scale = z.infer<typeof scaleSchema>;

const competencySchema = z.strictObject({
  id,
  name: line,
  /** In the product's or the user's own words; empty where the body's text is not ours to ship. */
  description: z.string().trim().max(600),
});
export type Competency = z.infer<typeof competencySchema>;

/** A competency framework. The shipped ones are in `resources/frameworks/`. */
export const frameworkSchema = z.strictObject({
  id,
  name: line,
  /** Who publishes it, and in which edition; empty for the user's own. */
  publisher: z.string().trim().max(200),
  scale: scaleSchema,
  /** Its domains in order; a framework without domains has one with an empty name. */
  domains: z
    .array(z.strictObject({ name: z.string().trim().max(200), competencies: z.array(competencySchema).min(1).max(60) }))
    .min(1)
    .max(20),
});
export type Framework = z.infer<typeof frameworkSchema>;

/** All competencies of a framework, in its order. */
export const competenciesOf = ({ domains }: Framework): Competency[] =>
  domains.flatMap(({ competencies }) => competencies);

/** A competency as a target of evidence: `framework:competency`. */
export const competencyKey = (frameworkId: string, competencyId: string): string => `${frameworkId}:${competencyId}`;
