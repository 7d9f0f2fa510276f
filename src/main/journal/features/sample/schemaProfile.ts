import { z } from 'zod';
import { daySchema } from '../../../../shared/domain/date.ts';
import {
  entryFactsSchema,
  figureWishSchema,
  profileFactsSchema,
  profileSectionIds,
  quoteWordsSchema,
} from '../../../../shared/domain/profile.ts';

const sectionId = z.enum(profileSectionIds);
/** Markdown by section. */
const texts = z.partialRecord(sectionId, z.string());
const version = z.strictObject({ texts });

export const profileSchema = z.strictObject({
  ...profileFactsSchema.shape,
  texts: z.record(sectionId, z.string()),
  figures: z.array(figureWishSchema.extend({ takenOn: daySchema }).strict()),
  entries: z.array(entryFactsSchema),
  /** `feedback` is the day on which it was given. */
  quotes: z.array(quoteWordsSchema.extend({ feedback: daySchema }).strict()),
  dismissed: z.array(z.strictObject({ section: sectionId, key: z.string() })),
  /** Texts that the versions have for themselves. */
  versions: z.strictObject({ page: version, biography: version }),
});
