import { z } from 'zod';
import { unitFileSchema } from '../../../../shared/domain/unit.ts';
import { procedure, router } from '../../trpc.ts';
import * as service from './service.ts';

const unitId = z.string().max(40);

/** Units of qualifications: the shipped ones and the user's own, and which are worked towards. */
export const unitsRouter = router({
  all: procedure.query(({ ctx }) => service.listUnits(ctx.database)),
  offered: procedure.query(({ ctx }) => service.offeredUnits(ctx.database)),
  chosen: procedure.query(({ ctx }) => service.chosenUnits(ctx.database)),
  byId: procedure.input(unitId).query(({ ctx, input }) => service.unitById(ctx.database, input)),
  choose: procedure
    .input(z.array(unitId).max(60))
    .mutation(({ ctx, input }) => service.chooseUnits(ctx.database, ctx.now(), input)),
  saveOwn: procedure
    .input(unitFileSchema)
    .mutation(({ ctx, input }) => service.saveOwnUnit(ctx.database, ctx.now(), input)),
  retire: procedure
    .input(z.object({ id: unitId, retired: z.boolean() }))
    .mutation(({ ctx, input }) => service.retireUnit(ctx.database, ctx.now(), input.id, input.retired)),
});
