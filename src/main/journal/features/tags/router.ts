import { z } from 'zod';
import { idSchema } from '../../../../shared/domain/reflection.ts';
import { tagNameSchema } from '../../../../shared/domain/tag.ts';
import { procedure, router } from '../../trpc.ts';
import * as queries from './queries.ts';
import * as service from './service.ts';

/** Tags over the whole journal. */
export const tagsRouter = router({
  all: procedure.query(({ ctx }) => queries.selectTags(ctx.database)),
  rename: procedure
    .input(z.object({ id: idSchema, name: tagNameSchema }))
    .mutation(({ ctx, input }) => service.renameTag(ctx.database, input.id, input.name)),
  remove: procedure.input(idSchema).mutation(({ ctx, input }) => service.removeTag(ctx.database, input)),
  add: procedure
    .input(z.object({ name: tagNameSchema, reflectionIds: z.array(idSchema).max(20_000) }))
    .mutation(({ ctx, input }) => service.addTag(ctx.database, input.name, input.reflectionIds)),
});
