import { z } from 'zod';
import { keptEvidenceSchema } from '../../../../shared/domain/evidence.ts';
import { idSchema } from '../../../../shared/domain/reflection.ts';
import { tagNameSchema } from '../../../../shared/domain/tag.ts';
import { procedure, router } from '../../trpc.ts';
import { addEverywhere, removeEverywhere, renameEverywhere } from './inStep.ts';
import * as queries from './queries.ts';

/** Tags over the whole journal. */
export const tagsRouter = router({
  all: procedure.query(({ ctx }) => queries.selectTags(ctx.database)),
  rename: procedure
    .input(z.object({ id: idSchema, name: tagNameSchema }))
    .mutation(({ ctx, input }) => renameEverywhere(ctx.database, input.id, input.name)),
  remove: procedure.input(idSchema).mutation(({ ctx, input }) => removeEverywhere(ctx.database, input)),
  add: procedure
    .input(
      z.object({
        name: tagNameSchema,
        reflectionIds: z.array(idSchema).max(20_000),
        /** As `remove` returned it. */
        evidence: z.array(keptEvidenceSchema).max(100_000).default([]),
      }),
    )
    .mutation(({ ctx, input }) => addEverywhere(ctx.database, input)),
});
