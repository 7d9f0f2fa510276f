import { z } from 'zod';

/** A journal's name is its folder's: what every file system takes. */
export const journalNameSchema = z
  .string()
  .trim()
  .min(1, 'Give the journal a name.')
  .max(60, 'Use at most 60 characters.')
  .refine((name) => !/[<>:"/\\|?*]|\p{Cc}/u.test(name), 'Leave out < > : " / \\ | ? and *.')
  .refine((name) => !/^[. ]|[. ]$/.test(name), 'Do not begin or end with a full stop.')
  .refine(
    (name) => !/^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(name),
    'This name is reserved by Windows: choose another.',
  );

export const PASSPHRASE_MIN = 8;
export const passphraseSchema = z
  .string()
  .min(PASSPHRASE_MIN, `Use at least ${PASSPHRASE_MIN} characters.`)
  .max(1000, 'Use at most 1,000 characters.');

/** What opens a journal, as typed. */
export const secretSchema = z.object({ kind: z.enum(['passphrase', 'recovery-code']), value: z.string().max(1000) });
export type Secret = z.infer<typeof secretSchema>;

/** One journal in the list on the opening screen: what can be known without its key. */
export interface JournalSummary {
  name: string;
  /** UTC instant of the last write to the journal's file, null where it is missing. */
  changedAt: string | null;
  /** Bytes of the database file. */
  size: number;
  /** A cloud drive that the folder seems to lie in, e.g. `Dropbox`: a live database there can be damaged. */
  syncedBy: string | null;
  backups: BackupSummary[];
}

/** A verified copy of a journal. */
export interface BackupSummary {
  fileName: string;
  /** UTC instant. */
  madeAt: string;
  size: number;
  reflections: number;
}
