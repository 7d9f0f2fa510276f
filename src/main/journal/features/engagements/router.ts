import { z } from 'zod';
import { daySchema } from '../../../../shared/domain/date.ts';
import {
  engagementKinds,
  engagementPatchSchema,
  engagementSchema,
  goalLinksSchema,
} from '../../../../shared/domain/engagement.ts';
import { idSchema } from '../../../../shared/domain/reflection.ts';
import { procedure, router } from '../../trpc.ts';
import * as service from './service.ts';

const newEngagementSchema = z.object({ clientId: idSchema, kind: z.enum(engagementKinds), startedOn: daySchema });

/** The work with clients: contracts, needs, goals, reviews and closure. */
export const engagementsRouter = router({
  ofClient: procedure.input(idSchema).query(({ ctx, input }) => service.engagementsOf(ctx.database, input)),
  open: procedure.query(({ ctx }) => service.openEngagements(ctx.database)),
  byId: procedure.input(idSchema).query(({ ctx, input }) => service.engagementById(ctx.database, input)),
  create: procedure
    .input(newEngagementSchema)
    .mutation(({ ctx, input }) => service.createEngagement(ctx.database, ctx.now(), input)),
  save: procedure
    .input(z.object({ id: idSchema, patch: engagementPatchSchema }))
    .mutation(({ ctx, input }) => service.saveEngagement(ctx.database, input.id, input.patch)),
  remove: procedure.input(idSchema).mutation(({ ctx, input }) => service.removeEngagement(ctx.database, input)),
  restore: procedure
    .input(engagementSchema)
    .mutation(({ ctx, input }) => service.restoreEngagement(ctx.database, input)),
  reviewsDue: procedure.input(daySchema).query(({ ctx, input }) => service.reviewsDue(ctx.database, input)),
  goalLinks: procedure.input(idSchema).query(({ ctx, input }) => service.goalLinks(ctx.database, input)),
  relinkGoal: procedure.input(goalLinksSchema).mutation(({ ctx, input }) => service.relinkGoal(ctx.database, input)),
});
