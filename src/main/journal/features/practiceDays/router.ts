import { daySpanSchema } from '../../../../shared/domain/practiceDay.ts';
import { procedure, router } from '../../trpc.ts';
import { practiceDays } from './service.ts';

/** When something of the practice took place. */
export const practiceDaysRouter = router({
  between: procedure.input(daySpanSchema).query(({ ctx, input }) => practiceDays(ctx.database, input)),
});
