import { z } from 'zod';
import { frameworkSchema, scaleSchema } from '../../../../shared/domain/framework.ts';
import { procedure, router } from '../../trpc.ts';
import * as service from './service.ts';

const id = z.string().max(60);

/** Competency frameworks: the shipped ones and the user's own, which are in use, and how they are rated. */
export const frameworksRouter = router({
  list: procedure.query(({ ctx }) => service.listFrameworks(ctx.database)),
  /** Ids that new competencies of a framework must not have: rounds and evidence know others by them. */
  formerCompetencies: procedure.input(id).query(({ ctx, input }) => service.formerCompetencies(ctx.database, input)),
  choose: procedure
    .input(z.object({ id, chosen: z.boolean() }))
    .mutation(({ ctx, input }) => service.chooseFramework(ctx.database, input.id, input.chosen)),
  setScale: procedure
    .input(z.object({ id, scale: scaleSchema.nullable() }))
    .mutation(({ ctx, input }) => service.scaleFramework(ctx.database, input.id, input.scale)),
  retireCompetency: procedure
    .input(z.object({ id, competencyId: id, retired: z.boolean() }))
    .mutation(({ ctx, input }) => service.retireCompetency(ctx.database, input.id, input.competencyId, input.retired)),
  saveOwn: procedure
    .input(frameworkSchema)
    .mutation(({ ctx, input }) => service.saveOwnFramework(ctx.database, ctx.now(), input)),
  retire: procedure
    .input(z.object({ id, retired: z.boolean() }))
    .mutation(({ ctx, input }) => service.retireFramework(ctx.database, ctx.now(), input.id, input.retired)),
});
