import { z } from 'zod';
import { trashedKeySchema } from '../../../../shared/domain/trashedRecord.ts';
import { procedure, router } from '../../trpc.ts';
import * as queries from './queries.ts';
import * as trash from './trash.ts';

/** Records of every kind in the trash. Each kind is put back by its own feature. */
export const recordsRouter = router({
  trashed: procedure.query(({ ctx }) => queries.selectTrashed(ctx.database)),
  deleteForGood: procedure
    .input(z.array(trashedKeySchema).min(1).max(20_000))
    .mutation(({ ctx, input }) => trash.deleteForGood(ctx.database, input)),
});
