import { z } from 'zod';
import { daySchema } from '../../../../shared/domain/date.ts';
import {
  idSchema,
  occasionSchema,
  reflectionFilterSchema,
  reflectionPatchSchema,
  titleSchema,
} from '../../../../shared/domain/reflection.ts';
import { inTransaction } from '../../database/database.ts';
import { procedure, router } from '../../trpc.ts';
import * as queries from './queries.ts';
import * as service from './service.ts';

const ids = z.array(idSchema).min(1).max(20_000);

/** Writing, listing, and the trash. */
export const reflectionsRouter = router({
  page: procedure
    .input(z.object({ filter: reflectionFilterSchema, offset: z.int().min(0), limit: z.int().min(1).max(200) }))
    .query(({ ctx, input }) =>
      service.withTags(ctx.database, queries.selectPage(ctx.database, input.filter, input.offset, input.limit)),
    ),
  /** The ids of a whole list, in its order: for choosing many rows at once. */
  ids: procedure
    .input(reflectionFilterSchema)
    .query(({ ctx, input }) => service.chosenReflections(ctx.database, input).map(({ id }) => id)),
  months: procedure.input(reflectionFilterSchema).query(({ ctx, input }) => queries.countByMonth(ctx.database, input)),
  days: procedure
    .input(reflectionFilterSchema)
    .query(({ ctx, input }) => service.daysWithReflections(ctx.database, input)),
  onThisDay: procedure.input(daySchema).query(({ ctx, input }) => service.onThisDay(ctx.database, input)),
  byId: procedure.input(idSchema).query(({ ctx, input }) => service.reflectionById(ctx.database, input)),

  create: procedure
    .input(occasionSchema.extend({ modelId: z.string(), title: titleSchema.default('') }))
    .mutation(({ ctx, input }) => inTransaction(ctx.database, (tx) => service.createReflection(tx, ctx.now(), input))),
  save: procedure
    .input(z.object({ id: idSchema, patch: reflectionPatchSchema }))
    .mutation(({ ctx, input }) => service.saveReflection(ctx.database, ctx.now(), input.id, input.patch)),
  changeModel: procedure
    .input(z.object({ id: idSchema, modelId: z.string() }))
    .mutation(({ ctx, input }) => service.changeReflectionModel(ctx.database, ctx.now(), input.id, input.modelId)),

  trash: procedure.input(ids).mutation(({ ctx, input }) => service.trashReflections(ctx.database, ctx.now(), input)),
  trashed: procedure.query(({ ctx }) => service.withTags(ctx.database, queries.selectTrash(ctx.database))),
  untrash: procedure.input(ids).mutation(({ ctx, input }) => service.untrashReflections(ctx.database, input)),
  emptyTrash: procedure
    .input(z.object({ only: ids.optional() }))
    .mutation(({ ctx, input }) => service.emptyTrash(ctx.database, input.only)),
});
