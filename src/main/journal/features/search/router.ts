import { z } from 'zod';
import { reflectionFilterSchema } from '../../../../shared/domain/reflection.ts';
import { procedure, router } from '../../trpc.ts';
import * as service from './service.ts';

const searchSchema = z.object({
  text: z.string().max(500),
  filter: reflectionFilterSchema.default({}),
  offset: z.int().min(0).default(0),
  limit: z.int().min(1).max(100).default(20),
});

/** Full-text search in the whole journal. */
export const searchRouter = router({
  find: procedure
    .input(searchSchema)
    .query(({ ctx, input }) => service.find(ctx.database, input.text, input.filter, input.offset, input.limit)),
});
