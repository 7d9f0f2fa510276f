import { z } from 'zod';
import { gateTextSchema, reasonSchema, scopeSchema } from '../../../../shared/domain/anonymity/report.ts';
import { idSchema } from '../../../../shared/domain/reflection.ts';
import { procedure, router } from '../../trpc.ts';
import * as service from './service.ts';

/** The anonymity gate: what could tell who a client is, and what may stay all the same. */
export const anonymityRouter = router({
  gate: procedure
    .input(z.object({ scope: scopeSchema, texts: z.array(gateTextSchema).max(20_000) }))
    .query(({ ctx, input }) => service.gate(ctx.database, input.scope, input.texts)),
  imageTexts: procedure
    .input(z.array(idSchema).max(5_000))
    .query(({ ctx, input }) => service.imageTexts(ctx.database, input)),
  accept: procedure
    .input(
      z.object({
        scope: scopeSchema,
        keys: z.array(z.string().min(1).max(2_000)).min(1).max(50_000),
        reason: reasonSchema,
      }),
    )
    .mutation(({ ctx, input }) =>
      service.acceptFindings(ctx.database, ctx.now(), input.scope, input.keys, input.reason),
    ),
  withdraw: procedure
    .input(z.object({ scope: scopeSchema, ids: z.array(idSchema).min(1).max(50_000) }))
    .mutation(({ ctx, input }) => service.withdrawAcceptances(ctx.database, input.scope, input.ids)),
});
