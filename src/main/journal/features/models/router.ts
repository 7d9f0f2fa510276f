import { z } from 'zod';
import { reflectiveModelSchema } from '../../../../shared/domain/model.ts';
import { procedure, router } from '../../trpc.ts';
import * as service from './service.ts';

/** Reflective models: the shipped ones and the user's own. */
export const modelsRouter = router({
  all: procedure.query(({ ctx }) => service.listModels(ctx.database)),
  saveOwn: procedure
    .input(reflectiveModelSchema)
    .mutation(({ ctx, input }) => service.saveOwnModel(ctx.database, ctx.now(), input)),
  retire: procedure
    .input(z.object({ id: z.string(), retired: z.boolean() }))
    .mutation(({ ctx, input }) => service.retireModel(ctx.database, ctx.now(), input.id, input.retired)),
});
