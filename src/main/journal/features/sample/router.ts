import { daySchema } from '../../../../shared/domain/date.ts';
import { AppError } from '../../../../shared/result.ts';
import { procedure, router } from '../../trpc.ts';
import { clients } from '../clients/service.ts';
import { daysWithReflections } from '../reflections/service.ts';

/** The sample journal: a year of one coach's practice, to look around in. */
export const sampleRouter = router({
  fill: procedure.input(daySchema).mutation(async ({ ctx, input }) => {
    const isEmpty = daysWithReflections(ctx.database, {}).length === 0 && clients(ctx.database).length === 0;
    if (!isEmpty) throw new AppError('in-use', 'the journal is not empty');
    // Loaded only here: the sample is large and most journals never need it.
    const { fillWithSample } = await import('./service.ts');
    return fillWithSample(ctx.database, input);
  }),
});
