import { z } from 'zod';
import { daySchema } from '../../../../shared/domain/date.ts';
import { exportItemSchema, selectionSchema } from '../../../../shared/domain/exporting.ts';
import { idSchema } from '../../../../shared/domain/reflection.ts';
import { procedure, router } from '../../trpc.ts';
import { codeNamesOnly } from '../anonymity/service.ts';
import { gateOfReflections } from './gate.ts';
import * as service from './service.ts';

const items = z.array(exportItemSchema).max(20_000);
/** The words of a chart and its table. */
const words = z.array(z.string().max(20_000)).max(50_000);

/** What may leave the journal, prepared for the host process to write. */
export const exportsRouter = router({
  plan: procedure.input(selectionSchema).query(({ ctx, input }) => service.planExport(ctx.database, input)),
  /** What is to be looked at before reflections go out, some at a time. */
  gate: procedure.input(z.array(idSchema).max(200)).query(({ ctx, input }) => gateOfReflections(ctx.database, input)),
  /** Words that the window writes into a file, in the same order by code names only. */
  coded: procedure.input(words).query(({ ctx, input }) => input.map(codeNamesOnly(ctx.database))),
  markdown: procedure.input(items).query(({ ctx, input }) => service.exportMarkdown(ctx.database, input)),
  book: procedure
    .input(z.object({ items, journalName: z.string().max(100), madeOn: daySchema }))
    .query(({ ctx, input }) => service.exportBook(ctx.database, input.items, input.journalName, input.madeOn)),
});
