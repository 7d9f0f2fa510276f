import { z } from 'zod';
import { reflectionFilterSchema } from '../../../../shared/domain/reflection.ts';
import { searchKinds } from '../../../../shared/domain/search.ts';
import { procedure, router } from '../../trpc.ts';
import * as service from './service.ts';

const searchSchema = z.object({
  text: z.string().max(500),
  filter: reflectionFilterSchema.default({}),
  /** Absent: everything. */
  kinds: z.array(z.enum(searchKinds)).min(1).optional(),
  offset: z.int().min(0).default(0),
  limit: z.int().min(1).max(100).default(20),
});

/** Full-text search in the whole journal. */
export const searchRouter = router({
  find: procedure.input(searchSchema).query(({ ctx, input }) => {
    const { text, filter, kinds, offset, limit } = input;
    return service.find(ctx.database, text, { filter, kinds }, offset, limit);
  }),
});
