import { z } from 'zod';
import { daySchema } from '../../../../shared/domain/date.ts';
import { idSchema } from '../../../../shared/domain/reflection.ts';
import { sessionFactsSchema, sessionFilterSchema, sessionPatchSchema } from '../../../../shared/domain/session.ts';
import { procedure, router } from '../../trpc.ts';
import { trashSchema } from '../records/service.ts';
import * as queries from './queries.ts';
import * as service from './service.ts';

const actionIds = z.array(idSchema).max(200);

/** What was worked on with clients, when, and what came of it. */
export const sessionsRouter = router({
  page: procedure
    .input(z.object({ filter: sessionFilterSchema, offset: z.int().min(0), limit: z.int().min(1).max(200) }))
    .query(({ ctx, input }) => service.sessionPage(ctx.database, input.filter, input.offset, input.limit)),
  months: procedure.input(sessionFilterSchema).query(({ ctx, input }) => queries.countByMonth(ctx.database, input)),
  byId: procedure.input(idSchema).query(({ ctx, input }) => service.sessionById(ctx.database, input)),
  withoutReflection: procedure
    .input(daySchema)
    .query(({ ctx, input }) => service.withoutReflection(ctx.database, input)),

  suggest: procedure
    .input(z.object({ engagementId: idSchema.nullable() }))
    .query(({ ctx, input }) => service.suggest(ctx.database, input.engagementId)),
  log: procedure
    .input(
      z.object({
        facts: sessionFactsSchema,
        carriedActions: actionIds.optional(),
        allowOverlap: z.boolean().optional(),
      }),
    )
    .mutation(({ ctx, input }) => service.logSession(ctx.database, ctx.now(), input)),
  save: procedure
    .input(z.object({ id: idSchema, patch: sessionPatchSchema }))
    .mutation(({ ctx, input }) => service.saveSession(ctx.database, input.id, input.patch, ctx.now())),
  trash: procedure
    .input(trashSchema)
    .mutation(({ ctx, input }) => service.trashSessions(ctx.database, ctx.now(), input.ids, input.trashed)),

  openActions: procedure
    .input(daySchema.optional())
    .query(({ ctx, input }) => service.openActions(ctx.database, input)),
  finishAction: procedure
    .input(z.object({ id: idSchema, doneOn: daySchema.nullable() }))
    .mutation(({ ctx, input }) => service.finishAction(ctx.database, input.id, input.doneOn)),
  carry: procedure
    .input(z.object({ id: idSchema, actionIds }))
    .mutation(({ ctx, input }) => service.carryActions(ctx.database, input.id, input.actionIds)),

  ofReflection: procedure.input(idSchema).query(({ ctx, input }) => service.sessionOfReflection(ctx.database, input)),
  linkable: procedure.input(idSchema).query(({ ctx, input }) => service.linkableReflections(ctx.database, input)),
  linkReflection: procedure
    .input(z.object({ reflectionId: idSchema, sessionId: idSchema.nullable() }))
    .mutation(({ ctx, input }) => service.linkReflection(ctx.database, input.reflectionId, input.sessionId)),
  reflect: procedure
    .input(z.object({ id: idSchema, modelId: z.string() }))
    .mutation(({ ctx, input }) => service.reflectOn(ctx.database, ctx.now(), input.id, input.modelId)),
});
