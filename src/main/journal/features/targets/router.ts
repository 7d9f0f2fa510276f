import { z } from 'zod';
import { newTargetSchema, targetSchema } from '../../../../shared/domain/target.ts';
import { procedure, router } from '../../trpc.ts';
import * as service from './service.ts';

const idSchema = targetSchema.shape.id;

/** The hours that bodies and qualifications ask for, and which of them the coach works towards. */
export const targetsRouter = router({
  all: procedure.query(({ ctx }) => service.allTargets(ctx.database)),
  choose: procedure
    .input(z.object({ id: idSchema, chosen: z.boolean() }))
    .mutation(({ ctx, input }) => service.chooseTarget(ctx.database, input.id, input.chosen)),
  add: procedure.input(newTargetSchema).mutation(({ ctx, input }) => service.addTarget(ctx.database, input)),
  save: procedure.input(targetSchema).mutation(({ ctx, input }) => service.saveTarget(ctx.database, input)),
  reset: procedure.input(idSchema).mutation(({ ctx, input }) => service.resetTarget(ctx.database, input)),
});
