import { z } from 'zod';

/** A tag's name: lower case, single spaces, at most 60 characters. */
export const tagNameSchema = z
  .string()
  .transform((name) => name.trim().replace(/\s+/g, ' ').toLocaleLowerCase('en-GB'))
  .pipe(z.string().min(1).max(60));

export interface Tag {
  id: string;
  name: string;
  /** How many reflections outside the trash carry it. */
  count: number;
  /** How many standing pieces of evidence bear it. */
  evidence: number;
}
