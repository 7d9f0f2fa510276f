import { z } from 'zod';
import file from '../../../resources/profile/sections.json';
import { targetSchema } from './evidence.ts';
import { type ProfileSectionId, profileSectionIds } from './profile.ts';

const line = z.string().trim().min(1).max(120);
const text = z.string().trim().min(1).max(600);

const guideSchema = z.strictObject({
  id: z.enum(profileSectionIds),
  /** In the builder. */
  title: line,
  /** Over the section in a printed profile. */
  heading: line,
  /** What the section is for. */
  purpose: text,
  /** What a reader wants from it. */
  reader: text,
  prompts: z.array(text).min(1).max(6),
  /** A guide to its length in the full profile. */
  words: z.int().min(10).max(400),
  /** Criteria that it serves, `unit:reference`. */
  serves: z.array(z.string().regex(/^[A-Za-z0-9.-]+:\d{1,2}\.\d{1,2}$/)),
  /** Passages that speak for one of these may serve the section. */
  passages: z.array(targetSchema.strict()).max(20),
});
export type ProfileGuide = z.infer<typeof guideSchema>;

const guides = z.array(guideSchema).length(profileSectionIds.length).parse(file.sections);
const byId = new Map(guides.map((guide) => [guide.id, guide] as const));

/** What the product says about a section, in its own words. */
export function guideTo(id: ProfileSectionId): ProfileGuide {
  const guide = byId.get(id);
  if (!guide) throw new Error('a section without a guide');
  return guide;
}
