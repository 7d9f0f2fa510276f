import { z } from 'zod';
import { idSchema, reflectionFilterSchema } from './reflection.ts';

/** What to export: one or some reflections, all that a filter chooses, or all that a search finds. */
export const selectionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ids'), ids: z.array(idSchema).max(20_000) }),
  z.object({ kind: z.literal('filter'), filter: reflectionFilterSchema }),
  z.object({ kind: z.literal('search'), text: z.string().max(500), filter: reflectionFilterSchema }),
]);
export type Selection = z.infer<typeof selectionSchema>;

export const exportFormats = ['markdown-folder', 'markdown-zip', 'pdf'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** What an export will hold. Private reflections are always left out. */
export interface ExportPlan {
  items: ExportItem[];
  privateLeftOut: number;
}

export const exportItemSchema = z.object({
  id: idSchema,
  /** Unique within the export, without an ending, safe on every file system. */
  fileName: z.string().max(200),
});
export type ExportItem = z.infer<typeof exportItemSchema>;

/** A file of an export: its path inside the folder or zip, with text or base64 bytes. */
export interface ExportFile {
  path: string;
  content: { text: string } | { base64: string };
}
