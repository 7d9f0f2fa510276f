import { z } from 'zod';
import { daySchema } from '../../../../shared/domain/date.ts';
import {
  closingSchema,
  endingSchema,
  newPlanSchema,
  objectiveFactsSchema,
  objectivePatchSchema,
  planPatchSchema,
  progressNoteSchema,
  reviewPatchSchema,
  servedSchema,
} from '../../../../shared/domain/plan.ts';
import { idSchema } from '../../../../shared/domain/reflection.ts';
import { inTransaction } from '../../database/database.ts';
import { procedure, router } from '../../trpc.ts';
import { notAfterToday, trashSchema } from '../records/service.ts';
import { addPlanWith, carriable, carryOver } from './carrying.ts';
import { trendOf } from './competencies.ts';
import { cpdYear, cpdYears } from './cpdYear.ts';
import * as links from './linkQueries.ts';
import * as notes from './notes.ts';
import * as objectives from './objectives.ts';
import * as reviews from './reviews.ts';
import { servable } from './served.ts';
import * as service from './service.ts';

const wanted = z.object({ id: idSchema, today: daySchema });

/** Development plans, their objectives and reviews, and the CPD that they lead to. */
export const plansRouter = router({
  current: procedure.input(daySchema).query(({ ctx, input }) => service.currentOverview(ctx.database, input)),
  overview: procedure.input(wanted).query(({ ctx, input }) => service.overviewOf(ctx.database, input.id, input.today)),
  list: procedure.input(daySchema).query(({ ctx, input }) => service.listPlans(ctx.database, input)),
  add: procedure
    .input(newPlanSchema.extend({ carried: z.array(idSchema).max(500).optional() }))
    .mutation(({ ctx, input: { carried = [], ...plan } }) => addPlanWith(ctx.database, ctx.now(), plan, carried)),
  save: procedure
    .input(z.object({ id: idSchema, patch: planPatchSchema }))
    .mutation(({ ctx, input }) => service.savePlan(ctx.database, input.id, input.patch)),
  close: procedure.input(z.object({ id: idSchema, closing: closingSchema })).mutation(({ ctx, input }) => {
    notAfterToday(ctx.now(), input.closing.closedOn ?? undefined);
    service.closePlan(ctx.database, input.id, input.closing);
  }),
  trash: procedure
    .input(trashSchema)
    .mutation(({ ctx, input }) => service.trashPlans(ctx.database, ctx.now(), input.ids, input.trashed)),
  carriable: procedure.input(idSchema.nullable()).query(({ ctx, input }) => carriable(ctx.database, input)),
  carryOver: procedure
    .input(z.object({ into: idSchema, ids: z.array(idSchema).min(1).max(500) }))
    .mutation(({ ctx, input }) => carryOver(ctx.database, ctx.now(), input.into, input.ids)),

  servable: procedure.query(({ ctx }) => servable(ctx.database)),
  objective: procedure.input(idSchema).query(({ ctx, input }) => objectives.objectiveById(ctx.database, input)),
  addObjective: procedure
    .input(
      z.object({ planId: idSchema, title: objectiveFactsSchema.shape.title, serves: z.array(servedSchema).max(30) }),
    )
    .mutation(({ ctx, input }) => objectives.addObjective(ctx.database, ctx.now(), input)),
  saveObjective: procedure
    .input(z.object({ id: idSchema, patch: objectivePatchSchema, reviewId: idSchema.nullable() }))
    .mutation(({ ctx, input: { id, patch, reviewId } }) =>
      objectives.saveObjective(ctx.database, ctx.now(), id, patch, { reviewId }),
    ),
  endObjective: procedure.input(z.object({ id: idSchema, ending: endingSchema })).mutation(({ ctx, input }) => {
    notAfterToday(ctx.now(), input.ending.closedOn ?? undefined);
    objectives.endObjective(ctx.database, input.id, input.ending);
  }),
  finishMilestone: procedure
    .input(z.object({ id: idSchema, milestoneId: idSchema, doneOn: daySchema.nullable() }))
    .mutation(({ ctx, input: { id, milestoneId, doneOn } }) => {
      notAfterToday(ctx.now(), doneOn ?? undefined);
      objectives.finishMilestone(ctx.database, id, milestoneId, doneOn);
    }),
  trashObjectives: procedure
    .input(trashSchema)
    .mutation(({ ctx, input }) => objectives.trashObjectives(ctx.database, ctx.now(), input.ids, input.trashed)),
  /** The objectives that a CPD activity was done for, and all that it could be. */
  ofActivity: procedure.input(idSchema).query(({ ctx, input }) => ({
    linked: links.selectObjectivesFor(ctx.database, input),
    open: links.selectObjectivesFor(ctx.database, null),
  })),
  linkActivity: procedure
    .input(z.object({ activityId: idSchema, objectiveIds: z.array(idSchema).max(500) }))
    .mutation(({ ctx, input: { activityId, objectiveIds } }) =>
      inTransaction(ctx.database, (tx) => links.replaceObjectivesOf(tx, activityId, objectiveIds)),
    ),
  changes: procedure
    .input(z.union([z.object({ objectiveId: idSchema }), z.object({ reviewId: idSchema })]))
    .query(({ ctx, input }) => links.selectChanges(ctx.database, input)),
  trend: procedure.input(servedSchema.shape.id).query(({ ctx, input }) => trendOf(ctx.database, input)),
  workSince: procedure
    .input(z.object({ planId: idSchema, from: daySchema, until: daySchema }))
    .query(({ ctx, input: { planId, from, until } }) => links.countWork(ctx.database, planId, from, until)),

  notes: procedure.input(idSchema).query(({ ctx, input }) => links.selectNotes(ctx.database, input)),
  addNote: procedure.input(progressNoteSchema.extend({ objectiveId: idSchema })).mutation(({ ctx, input }) => {
    notAfterToday(ctx.now(), input.notedOn);
    return notes.addNote(ctx.database, ctx.now(), input);
  }),
  saveNote: procedure.input(z.object({ id: idSchema, note: progressNoteSchema })).mutation(({ ctx, input }) => {
    notAfterToday(ctx.now(), input.note.notedOn);
    notes.saveNote(ctx.database, input.id, input.note);
  }),
  trashNote: procedure
    .input(z.object({ id: idSchema, trashed: z.boolean() }))
    .mutation(({ ctx, input }) => notes.trashNote(ctx.database, ctx.now(), input.id, input.trashed)),

  review: procedure.input(idSchema).query(({ ctx, input }) => reviews.reviewById(ctx.database, input)),
  addReview: procedure
    .input(z.object({ planId: idSchema, dueOn: daySchema }))
    .mutation(({ ctx, input }) => reviews.addReview(ctx.database, ctx.now(), input.planId, input.dueOn)),
  saveReview: procedure
    .input(z.object({ id: idSchema, patch: reviewPatchSchema }))
    .mutation(({ ctx, input: { id, patch } }) => {
      notAfterToday(ctx.now(), patch.heldOn ?? undefined);
      reviews.saveReview(ctx.database, id, patch, ctx.now());
    }),
  trashReviews: procedure
    .input(trashSchema)
    .mutation(({ ctx, input }) => reviews.trashReviews(ctx.database, ctx.now(), input.ids, input.trashed)),

  cpdYears: procedure.input(daySchema).query(({ ctx, input }) => cpdYears(ctx.database, input)),
  cpdYear: procedure
    .input(z.object({ from: daySchema, to: daySchema, today: daySchema }))
    .query(({ ctx, input }) => cpdYear(ctx.database, input, input.today)),
});
