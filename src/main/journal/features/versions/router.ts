import { idSchema } from '../../../../shared/domain/reflection.ts';
import { procedure, router } from '../../trpc.ts';
import { restoreVersion } from '../reflections/service.ts';
import * as queries from './queries.ts';
import * as service from './service.ts';

/** Earlier states of a reflection. */
export const versionsRouter = router({
  of: procedure.input(idSchema).query(({ ctx, input }) => queries.selectVersions(ctx.database, input)),
  byId: procedure.input(idSchema).query(({ ctx, input }) => service.versionById(ctx.database, input)),
  restore: procedure
    .input(idSchema)
    .mutation(({ ctx, input }) => restoreVersion(ctx.database, ctx.now(), service.versionById(ctx.database, input))),
});
