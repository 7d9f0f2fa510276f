import { z } from 'zod';
import { daySchema } from '../../../../shared/domain/date.ts';
import { experimentStatusSchema } from '../../../../shared/domain/experiment.ts';
import { idSchema } from '../../../../shared/domain/reflection.ts';
import { procedure, router } from '../../trpc.ts';
import * as queries from './queries.ts';
import * as service from './service.ts';

/** What reflections planned to try, and what came of it. */
export const experimentsRouter = router({
  open: procedure.query(({ ctx }) => service.openExperiments(ctx.database)),
  all: procedure.query(({ ctx }) => queries.selectAll(ctx.database)),
  of: procedure.input(idSchema).query(({ ctx, input }) => queries.selectOf(ctx.database, input)),
  close: procedure
    .input(z.object({ id: idSchema, status: experimentStatusSchema, outcome: z.string().trim().max(5000).nullable() }))
    .mutation(({ ctx, input }) =>
      service.closeExperiment(ctx.database, ctx.now(), input.id, input.status, input.outcome),
    ),
  linkFollowUp: procedure
    .input(z.object({ id: idSchema, reflectionId: idSchema.nullable() }))
    .mutation(({ ctx, input }) => service.linkFollowUp(ctx.database, input.id, input.reflectionId)),
  setDueDay: procedure
    .input(z.object({ id: idSchema, dueOn: daySchema.nullable() }))
    .mutation(({ ctx, input }) => service.setDueDay(ctx.database, input.id, input.dueOn)),
});
