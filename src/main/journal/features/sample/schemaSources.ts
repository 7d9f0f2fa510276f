import { z } from 'zod';
import { sourceFactsSchema } from '../../../../shared/domain/source.ts';

/** A published work that the sample’s reflections rely on. */
const sampleSource = sourceFactsSchema.extend({ id: z.string().min(1) });
export const sourcesSchema = z.strictObject({ sources: z.array(sampleSource) });
