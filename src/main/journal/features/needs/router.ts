import { z } from 'zod';
import { needFactsSchema, needPatchSchema } from '../../../../shared/domain/need.ts';
import { idSchema } from '../../../../shared/domain/reflection.ts';
import { procedure, router } from '../../trpc.ts';
import * as service from './service.ts';

/** The coach's own development needs. */
export const needsRouter = router({
  list: procedure.query(({ ctx }) => service.listNeeds(ctx.database)),
  add: procedure.input(needFactsSchema).mutation(({ ctx, input }) => service.addNeed(ctx.database, ctx.now(), input)),
  save: procedure
    .input(z.object({ id: idSchema, patch: needPatchSchema }))
    .mutation(({ ctx, input }) => service.saveNeed(ctx.database, input.id, input.patch)),
  trash: procedure
    .input(z.object({ id: idSchema, trashed: z.boolean() }))
    .mutation(({ ctx, input }) => service.trashNeed(ctx.database, ctx.now(), input.id, input.trashed)),
});
