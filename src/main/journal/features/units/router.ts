import { z } from 'zod';
import { unitFileSchema } from '../../../../shared/domain/unit.ts';
import { procedure, router } from '../../trpc.ts';
import * as service from './service.ts';

const unitId = z.string().max(40);
/** As it was kept, which may be what this version cannot read. */
const formerSchema = z.object({ definition: z.string(), retired: z.boolean() });

/** Units of qualifications: the shipped ones and the user's own, and which are worked towards. */
export const unitsRouter = router({
  all: procedure.query(({ ctx }) => service.listUnits(ctx.database)),
  offered: procedure.query(({ ctx }) => service.offeredUnits(ctx.database)),
  unreadable: procedure.query(({ ctx }) => service.unreadableUnits(ctx.database)),
  chosen: procedure.query(({ ctx }) => service.chosenUnits(ctx.database)),
  byId: procedure.input(unitId).query(({ ctx, input }) => service.unitById(ctx.database, input)),
  choose: procedure
    .input(z.array(unitId).max(60))
    .mutation(({ ctx, input }) => service.chooseUnits(ctx.database, ctx.now(), input)),
  /** Adds a unit that is not offered yet; returns what it was before. */
  addOwn: procedure
    .input(unitFileSchema)
    .mutation(({ ctx, input }) => service.addOwnUnit(ctx.database, ctx.now(), input)),
  /** Changes a unit; returns what it was before. */
  saveOwn: procedure
    .input(unitFileSchema)
    .mutation(({ ctx, input }) => service.saveOwnUnit(ctx.database, ctx.now(), input)),
  /** Undoes an addition or a change by what was returned. */
  restoreOwn: procedure
    .input(z.object({ id: unitId, former: formerSchema.nullable() }))
    .mutation(({ ctx, input }) => service.restoreOwnUnit(ctx.database, ctx.now(), input.id, input.former)),
  retire: procedure
    .input(z.object({ id: unitId, retired: z.boolean() }))
    .mutation(({ ctx, input }) => service.retireUnit(ctx.database, ctx.now(), input.id, input.retired)),
});
