import { z } from 'zod';
import { gateChangeSchema } from '../../../../shared/domain/anonymity/report.ts';
import { dayOf } from '../../../../shared/domain/date.ts';
import { idSchema, titleSchema } from '../../../../shared/domain/reflection.ts';
import { blockOrderSchema } from '../../../../shared/domain/submission/block.ts';
import { carrySchema, submissionPatchSchema } from '../../../../shared/domain/submission.ts';
import { procedure, router } from '../../trpc.ts';
import { trashSchema } from '../records/service.ts';
import { blockChoices } from './choices.ts';
import { gateOf, replaceFindings } from './gate.ts';
import { assembleSubmission, handedInTitle } from './handedIn.ts';
import { bundleOf } from './paper.ts';
import * as service from './service.ts';
import { blockStates, quoteSources } from './states.ts';

const unitId = z.string().max(40);

/** Submissions for units: written by criterion, read as they are handed in, and what they follow in the journal. */
export const submissionsRouter = router({
  list: procedure.query(({ ctx }) => service.listSubmissions(ctx.database)),
  byId: procedure.input(idSchema).query(({ ctx, input }) => service.submissionById(ctx.database, input)),
  create: procedure
    .input(z.object({ unitId, title: titleSchema }))
    .mutation(({ ctx, input }) => service.createSubmission(ctx.database, ctx.now(), input)),
  /** Begins another draft with all that stands in this one; returns its id. */
  duplicate: procedure
    .input(idSchema)
    .mutation(({ ctx, input }) => service.duplicateSubmission(ctx.database, ctx.now(), input)),
  /** Gives it for writing, under its unit's outline as it is now. */
  open: procedure.input(idSchema).mutation(({ ctx, input }) => service.openSubmission(ctx.database, input)),
  /** The outline of a unit as it is now. */
  outline: procedure.input(unitId).query(({ ctx, input }) => service.outlineFor(ctx.database, input)),
  save: procedure
    .input(z.object({ id: idSchema, patch: submissionPatchSchema }))
    .mutation(({ ctx, input: { id, patch } }) => service.saveSubmission(ctx.database, ctx.now(), id, patch)),
  trash: procedure
    .input(trashSchema)
    .mutation(({ ctx, input }) => service.trashSubmissions(ctx.database, ctx.now(), input.ids, input.trashed)),

  versions: procedure.input(idSchema).query(({ ctx, input }) => service.versionsOf(ctx.database, input)),
  version: procedure.input(idSchema).query(({ ctx, input }) => service.versionById(ctx.database, input)),
  restore: procedure
    .input(idSchema)
    .mutation(({ ctx, input }) => service.restoreVersion(ctx.database, ctx.now(), input)),
  carry: procedure.input(carrySchema).mutation(({ ctx, input }) => service.carryOver(ctx.database, ctx.now(), input)),

  /** What live blocks show now. */
  blocks: procedure
    .input(z.object({ id: idSchema, blocks: z.array(blockOrderSchema).max(500) }))
    .query(({ ctx, input }) => blockStates(ctx.database, input.id, input.blocks)),
  /** What there is to choose for blocks that are of one plan, profile, framework or SWOT. */
  blockChoices: procedure.query(({ ctx }) => blockChoices(ctx.database, dayOf(ctx.now()))),
  /** What the passages say that were quoted. */
  quotes: procedure.input(z.array(idSchema).max(2000)).query(({ ctx, input }) => quoteSources(ctx.database, input)),
  /** The whole as it is handed in, for the reading view. */
  assembled: procedure.input(idSchema).query(({ ctx, input }) => assembleSubmission(ctx.database, input)),
  /** What it is called as it is handed in. */
  handedInTitle: procedure.input(idSchema).query(({ ctx, input }) => handedInTitle(ctx.database, input)),
  /** The files of which everything in one consists, with their formats. */
  bundle: procedure.input(idSchema).query(({ ctx, input }) => bundleOf(ctx.database, input)),
  /** What in it could tell who a client is, and where that is kept. */
  gate: procedure.input(idSchema).query(({ ctx, input }) => gateOf(ctx.database, input)),
  /** Puts words in the place of what the gate found; returns the version that was kept, for the undo. */
  replaceFindings: procedure
    .input(z.object({ id: idSchema, changes: z.array(gateChangeSchema).min(1).max(5_000) }))
    .mutation(({ ctx, input }) => replaceFindings(ctx.database, ctx.now(), input.id, input.changes)),
});
