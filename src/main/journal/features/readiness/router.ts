import { z } from 'zod';
import { idSchema } from '../../../../shared/domain/reflection.ts';
import { procedure, router } from '../../trpc.ts';
import { chooseEngagements, offeredEngagements } from './about.ts';
import * as service from './service.ts';

const unitId = z.string().max(40);
const marks = z.int().min(0).max(1000).nullable();
const judgementSchema = z.object({
  done: z.boolean(),
  marks,
  note: z.string().trim().max(2000),
});

/** How far units have come: criteria, requirements and the writer's own judgement. */
export const readinessRouter = router({
  of: procedure.input(unitId).query(({ ctx, input }) => service.readinessOf(ctx.database, input)),
  overview: procedure.query(({ ctx }) => service.progressOfChosen(ctx.database)),
  /** The engagements that a unit may be about. */
  engagements: procedure.query(({ ctx }) => offeredEngagements(ctx.database)),
  /** Sets which a unit is about; returns those that were chosen before. */
  chooseEngagements: procedure
    .input(z.object({ unitId, engagementIds: z.array(idSchema).max(1000) }))
    .mutation(({ ctx, input }) => chooseEngagements(ctx.database, input.unitId, input.engagementIds)),
  judgeCriterion: procedure
    .input(z.object({ unitId, reference: z.string().max(10), judgement: judgementSchema.partial() }))
    .mutation(({ ctx, input: { unitId, reference, judgement } }) =>
      service.judgeCriterion(ctx.database, ctx.now(), unitId, reference, judgement),
    ),
  judgeSection: procedure
    .input(z.object({ unitId, sectionId: z.string().max(80), marks }))
    .mutation(({ ctx, input: { unitId, sectionId, marks } }) =>
      service.judgeSection(ctx.database, ctx.now(), unitId, sectionId, marks),
    ),
  judgeRequirement: procedure
    .input(z.object({ unitId, requirementId: z.string().max(80), answer: z.boolean().nullable() }))
    .mutation(({ ctx, input: { unitId, requirementId, answer } }) =>
      service.judgeRequirement(ctx.database, ctx.now(), unitId, requirementId, answer),
    ),
});
