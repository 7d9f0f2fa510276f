import { z } from 'zod';
import { idSchema } from '../../../../shared/domain/reflection.ts';
import { sourceFactsSchema, sourcePatchSchema } from '../../../../shared/domain/source.ts';
import { MAX_IMPORT, MAX_SOURCES } from '../../../../shared/domain/sourceImport.ts';
import { procedure, router } from '../../trpc.ts';
import * as service from './service.ts';

/** The library of sources, and how they are cited. */
export const sourcesRouter = router({
  list: procedure.query(({ ctx }) => service.listSources(ctx.database)),
  references: procedure
    .input(z.array(idSchema).max(5_000).nullish())
    .query(({ ctx, input }) => service.references(ctx.database, input ?? undefined)),
  preview: procedure
    .input(z.string().trim().min(1).max(MAX_IMPORT))
    .query(({ ctx, input }) => service.previewImport(ctx.database, input)),
  import: procedure
    .input(z.array(sourceFactsSchema).min(1).max(MAX_SOURCES))
    .mutation(({ ctx, input }) => service.addSources(ctx.database, ctx.now(), input)),
  undoImport: procedure
    .input(z.array(idSchema).min(1).max(MAX_SOURCES))
    .mutation(({ ctx, input }) => service.trashSources(ctx.database, ctx.now(), input)),
  add: procedure
    .input(sourceFactsSchema)
    .mutation(({ ctx, input }) => service.addSource(ctx.database, ctx.now(), input)),
  save: procedure
    .input(z.object({ id: idSchema, patch: sourcePatchSchema }))
    .mutation(({ ctx, input }) => service.saveSource(ctx.database, input.id, input.patch)),
  trash: procedure
    .input(z.object({ id: idSchema, trashed: z.boolean() }))
    .mutation(({ ctx, input }) => service.trashSource(ctx.database, ctx.now(), input.id, input.trashed)),
});
