import { z } from 'zod';
import { feedbackPatchSchema, newFeedbackSchema } from '../../../../shared/domain/feedback.ts';
import { idSchema } from '../../../../shared/domain/reflection.ts';
import { procedure, router } from '../../trpc.ts';
import { notAfterToday, trashSchema } from '../records/service.ts';
import * as service from './service.ts';

/** What others told the coach about their work. */
export const feedbackRouter = router({
  list: procedure.query(({ ctx }) => service.listFeedback(ctx.database)),
  byId: procedure.input(idSchema).query(({ ctx, input }) => service.feedbackById(ctx.database, input)),
  add: procedure.input(newFeedbackSchema).mutation(({ ctx, input }) => {
    notAfterToday(ctx.now(), input.givenOn);
    return service.addFeedback(ctx.database, ctx.now(), input);
  }),
  save: procedure
    .input(z.object({ id: idSchema, patch: feedbackPatchSchema }))
    .mutation(({ ctx, input: { id, patch } }) => {
      notAfterToday(ctx.now(), patch.givenOn);
      service.saveFeedback(ctx.database, id, patch, ctx.now());
    }),
  trash: procedure
    .input(trashSchema)
    .mutation(({ ctx, input }) => service.trashFeedback(ctx.database, ctx.now(), input.ids, input.trashed)),
});
