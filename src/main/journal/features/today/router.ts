import { daySchema } from '../../../../shared/domain/date.ts';
import { procedure, router } from '../../trpc.ts';
import { overview } from './service.ts';

/** The first screen, in one answer. */
export const todayRouter = router({
  overview: procedure.input(daySchema).query(({ ctx, input }) => overview(ctx.database, input)),
});
