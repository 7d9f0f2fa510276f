import { z } from 'zod';
import { paperFormats, paperOrderSchema } from '../../../../shared/domain/paper.ts';
import { procedure, router } from '../../trpc.ts';
import { fileName } from './fileName.ts';
import { gateOfPaper } from './leaving.ts';
import { makePaper } from './service.ts';

/** What the product lays out for printing or for another program. */
export const papersRouter = router({
  make: procedure
    .input(z.object({ order: paperOrderSchema, format: z.enum(paperFormats) }))
    .query(({ ctx, input }) => makePaper(ctx.database, ctx.now(), input.order, input.format)),
  /** What is to be looked at before a paper goes out. */
  gate: procedure.input(paperOrderSchema).query(({ ctx, input }) => gateOfPaper(ctx.database, ctx.now(), input)),
  /** The name of a file that goes out, by code names only. */
  fileName: procedure.input(z.string().max(500)).query(({ ctx, input }) => fileName(ctx.database, input)),
});
