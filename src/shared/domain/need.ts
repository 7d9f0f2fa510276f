import { z } from 'zod';

/** Where a need was first seen: written down as such, in a SWOT item, or in the ratings of a competency. */
const needOrigins = ['own', 'swot', 'rating'] as const;

/** A development need of the coach's own. Needs of clients stand in their engagements. */
export const needFactsSchema = z.object({
  title: z.string().trim().min(1, 'Say in a few words what you need to develop.').max(200),
  detail: z.string().trim().max(4000),
  /** A gap to `close`, or a strength or opportunity to `build-on`. */
  aim: z.enum(['close', 'build-on']),
  originKind: z.enum(needOrigins),
  /** The SWOT item's id, or `framework:competency`; null for one's own. */
  originId: z.string().max(120).nullable(),
});
export type NeedFacts = z.infer<typeof needFactsSchema>;

/** What a save may change. Absent means unchanged; where it came from stays. */
export const needPatchSchema = needFactsSchema.pick({ title: true, detail: true, aim: true }).partial();
export type NeedPatch = z.infer<typeof needPatchSchema>;

export interface Need extends NeedFacts {
  id: string;
  /** UTC instants. */
  createdAt: string;
  trashedAt: string | null;
  /** Pieces of evidence that speak for it. */
  evidence: number;
}
