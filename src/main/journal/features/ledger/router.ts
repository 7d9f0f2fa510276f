import { z } from 'zod';
import { daySchema } from '../../../../shared/domain/date.ts';
import { ledgerFilterSchema } from '../../../../shared/domain/ledger.ts';
import { procedure, router } from '../../trpc.ts';
import * as service from './service.ts';

const pageSchema = z.object({
  filter: ledgerFilterSchema,
  offset: z.int().min(0),
  limit: z.int().min(1).max(500),
});

/** All hours of the practice in one table, and what they come to. */
export const ledgerRouter = router({
  entries: procedure.input(pageSchema).query(({ ctx, input }) => ({
    total: service.ledgerCount(ctx.database, input.filter),
    rows: service.ledgerEntries(ctx.database, input.filter, input.offset, input.limit),
  })),
  totals: procedure.input(ledgerFilterSchema).query(({ ctx, input }) => service.ledgerTotals(ctx.database, input)),
  progress: procedure.input(daySchema).query(({ ctx, input }) => service.targetProgress(ctx.database, input)),
});
