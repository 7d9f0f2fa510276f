import { z } from 'zod';
import { cpdFactsSchema, cpdPatchSchema } from '../../../../shared/domain/cpd.ts';
import { idSchema } from '../../../../shared/domain/reflection.ts';
import { procedure, router } from '../../trpc.ts';
import { notAfterToday, trashSchema } from '../records/service.ts';
import * as queries from './queries.ts';
import * as service from './service.ts';

/** What the coach does to keep their practice developing. */
export const cpdRouter = router({
  list: procedure.query(({ ctx }) => queries.selectAll(ctx.database)),
  byId: procedure.input(idSchema).query(({ ctx, input }) => service.cpdById(ctx.database, input)),
  add: procedure.input(cpdFactsSchema).mutation(({ ctx, input }) => {
    notAfterToday(ctx.now(), input.doneOn);
    return service.addCpd(ctx.database, ctx.now(), input);
  }),
  save: procedure.input(z.object({ id: idSchema, patch: cpdPatchSchema })).mutation(({ ctx, input: { id, patch } }) => {
    notAfterToday(ctx.now(), patch.doneOn);
    service.saveCpd(ctx.database, id, patch, ctx.now());
  }),
  trash: procedure
    .input(trashSchema)
    .mutation(({ ctx, input }) => service.trashCpd(ctx.database, ctx.now(), input.ids, input.trashed)),
});
