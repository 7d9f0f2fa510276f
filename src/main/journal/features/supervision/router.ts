import { z } from 'zod';
import { idSchema } from '../../../../shared/domain/reflection.ts';
import { supervisionFactsSchema, supervisionPatchSchema } from '../../../../shared/domain/supervision.ts';
import { procedure, router } from '../../trpc.ts';
import { notAfterToday, trashSchema } from '../records/service.ts';
import * as queries from './queries.ts';
import * as service from './service.ts';

/** Supervision, peer work and tutorials. */
export const supervisionRouter = router({
  list: procedure.query(({ ctx }) => queries.selectAll(ctx.database)),
  byId: procedure.input(idSchema).query(({ ctx, input }) => service.supervisionById(ctx.database, input)),
  add: procedure.input(supervisionFactsSchema).mutation(({ ctx, input }) => {
    notAfterToday(ctx.now(), input.happenedOn, input.zone);
    return service.addSupervision(ctx.database, ctx.now(), input);
  }),
  save: procedure
    .input(z.object({ id: idSchema, patch: supervisionPatchSchema }))
    .mutation(({ ctx, input: { id, patch } }) => {
      notAfterToday(ctx.now(), patch.happenedOn, patch.zone);
      service.saveSupervision(ctx.database, id, patch, ctx.now());
    }),
  trash: procedure
    .input(trashSchema)
    .mutation(({ ctx, input }) => service.trashSupervision(ctx.database, ctx.now(), input.ids, input.trashed)),
});
