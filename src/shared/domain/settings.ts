import { z } from 'zod';

const settings = {
  colorScheme: z.enum(['auto', 'light', 'dark']),
  textSize: z.enum(['small', 'medium', 'large']),
  /** Minutes without a key or pointer until the journal locks. */
  idleMinutes: z.int().min(1).max(60),
  /** File name of the journal that was opened last. */
  lastJournal: z.string().nullable(),
  /** The criteria of a board in the unit's order, or those first that need the most. */
  evidenceOrder: z.enum(['outcomes', 'gaps']),
};

/** What the app remembers outside every journal: nothing private. What is missing has its default. */
export const settingsSchema = z.object({
  colorScheme: settings.colorScheme.default('auto'),
  textSize: settings.textSize.default('medium'),
  idleMinutes: settings.idleMinutes.default(10),
  lastJournal: settings.lastJournal.default(null),
  evidenceOrder: settings.evidenceOrder.default('outcomes'),
});
export type Settings = z.infer<typeof settingsSchema>;

/** A change of some settings. What is missing stays as it is: `settingsSchema.partial()` would give it its default. */
export const settingsPatchSchema = z.object(settings).partial();
