import { z } from 'zod';
import { dayOf } from '../../../../shared/domain/date.ts';
import { newRoundSchema, roundPatchSchema } from '../../../../shared/domain/rating.ts';
import { rhythms } from '../../../../shared/domain/ratingRhythm.ts';
import { idSchema } from '../../../../shared/domain/reflection.ts';
import { procedure, router } from '../../trpc.ts';
import { refuseRealName } from '../clients/service.ts';
import { notAfterToday, trashSchema } from '../records/service.ts';
import { feedbackAsEvidence, feedbackToTurn, offeredEvidence, roundFromFeedback } from './fromFeedback.ts';
import { ratingRhythm, setRatingRhythm } from './rhythm.ts';
import * as service from './service.ts';

/** Dated rounds of ratings by the coach and by others, against a competency framework. */
export const ratingsRouter = router({
  list: procedure.query(({ ctx }) => service.listRounds(ctx.database)),
  byId: procedure.input(idSchema).query(({ ctx, input }) => service.roundById(ctx.database, input)),
  history: procedure.input(z.string().max(60)).query(({ ctx, input }) => service.ratingHistory(ctx.database, input)),
  offered: procedure
    .input(z.object({ frameworkId: z.string().max(60), competencyId: z.string().max(60) }))
    .query(({ ctx, input }) => offeredEvidence(ctx.database, input.frameworkId, input.competencyId)),
  feedbackAsEvidence: procedure
    .input(z.object({ feedbackId: idSchema, frameworkId: z.string().max(60), competencyId: z.string().max(60) }))
    .mutation(({ ctx, input: { feedbackId, frameworkId, competencyId } }) =>
      feedbackAsEvidence(ctx.database, ctx.now(), feedbackId, frameworkId, competencyId),
    ),
  feedbackToTurn: procedure.query(({ ctx }) => feedbackToTurn(ctx.database)),
  fromFeedback: procedure
    .input(idSchema)
    .mutation(({ ctx, input }) => roundFromFeedback(ctx.database, ctx.now(), input)),
  rhythm: procedure.query(({ ctx }) => ratingRhythm(ctx.database)),
  setRhythm: procedure
    .input(z.enum(rhythms))
    .mutation(({ ctx, input }) => setRatingRhythm(ctx.database, input, dayOf(ctx.now()))),
  start: procedure.input(newRoundSchema).mutation(({ ctx, input }) => {
    notAfterToday(ctx.now(), input.ratedOn);
    refuseRealName(ctx.database, input.who);
    return service.startRound(ctx.database, ctx.now(), input);
  }),
  save: procedure
    .input(z.object({ id: idSchema, patch: roundPatchSchema }))
    .mutation(({ ctx, input: { id, patch } }) => {
      notAfterToday(ctx.now(), patch.ratedOn);
      if (patch.who !== undefined) refuseRealName(ctx.database, patch.who);
      service.saveRound(ctx.database, id, patch);
    }),
  finish: procedure
    .input(z.object({ id: idSchema, done: z.boolean() }))
    .mutation(({ ctx, input }) => service.finishRound(ctx.database, input.id, input.done)),
  trash: procedure
    .input(trashSchema)
    .mutation(({ ctx, input }) => service.trashRounds(ctx.database, ctx.now(), input.ids, input.trashed)),
});
