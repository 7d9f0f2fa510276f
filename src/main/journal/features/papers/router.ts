import { z } from 'zod';
import { paperFormats, paperOrderSchema } from '../../../../shared/domain/paper.ts';
import { procedure, router } from '../../trpc.ts';
import { makePaper } from './service.ts';

/** What the product lays out for printing or for another program. */
export const papersRouter = router({
  make: procedure
    .input(z.object({ order: paperOrderSchema, format: z.enum(paperFormats) }))
    .query(({ ctx, input }) => makePaper(ctx.database, ctx.now(), input.order, input.format)),
});
