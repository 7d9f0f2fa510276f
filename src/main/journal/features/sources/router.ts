import { z } from 'zod';
import { idSchema } from '../../../../shared/domain/reflection.ts';
import { sourceFactsSchema, sourcePatchSchema } from '../../../../shared/domain/source.ts';
import { procedure, router } from '../../trpc.ts';
import * as service from './service.ts';

/** The library of sources, and how they are cited. */
export const sourcesRouter = router({
  list: procedure.query(({ ctx }) => service.listSources(ctx.database)),
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
