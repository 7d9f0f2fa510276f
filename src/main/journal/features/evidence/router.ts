import { z } from 'zod';
import { daySchema } from '../../../../shared/domain/date.ts';
import {
  evidenceSources,
  keptEvidenceSchema,
  linkSchema,
  newEvidenceSchema,
  targetSchema,
} from '../../../../shared/domain/evidence.ts';
import { ledgerFilterSchema } from '../../../../shared/domain/ledger.ts';
import { idSchema } from '../../../../shared/domain/reflection.ts';
import { procedure, router } from '../../trpc.ts';
import { dropEvidence, restoreEvidence } from './dropping.ts';
import { hoursFilter, takeHours } from './hours.ts';
import { evidenceOfHours, tagsOfEvidence } from './listing.ts';
import { needTargets } from './needTargets.ts';
import { adoptAll, disown, proposalsFor, reachInto } from './proposals.ts';
import * as service from './service.ts';

/** Pieces that a board shows under a criterion before more are asked for. */
const ON_BOARD = 3;
const PROPOSED = 50;

const unitId = z.string().max(40);
const sourceSchema = z.object({ kind: z.enum(evidenceSources), id: idSchema });
const filterSchema = z.object({
  target: targetSchema.optional(),
  unitIds: z.array(unitId).min(1).max(60).optional(),
  source: sourceSchema.optional(),
  clientId: idSchema.optional(),
  from: daySchema.optional(),
  to: daySchema.optional(),
  competency: z.string().max(120).optional(),
  tag: z.string().max(120).optional(),
  detached: z.boolean().optional(),
});

/** Evidence: passages and entries, and what they speak for. */
export const evidenceRouter = router({
  list: procedure
    .input(z.object({ filter: filterSchema, offset: z.int().min(0), limit: z.int().min(1).max(200) }))
    .query(({ ctx, input }) => service.listEvidence(ctx.database, input.filter, input.offset, input.limit)),
  /** How many pieces a list has in all. */
  count: procedure.input(filterSchema).query(({ ctx, input }) => service.countEvidence(ctx.database, input)),
  of: procedure.input(sourceSchema).query(({ ctx, input }) => service.evidenceOf(ctx.database, input.kind, input.id)),
  /** Which of these are evidence of this journal: marks in a text that is pasted may come from another one. */
  known: procedure
    .input(z.array(idSchema).max(10_000))
    .query(({ ctx, input }) => service.knownEvidence(ctx.database, input)),
  /** Evidence of what is chosen of the ledger. */
  ofHours: procedure.input(ledgerFilterSchema).query(({ ctx, input }) => evidenceOfHours(ctx.database, input)),
  /** What is chosen of the ledger as a source of evidence: its id, and its words as of now. */
  takeHours: procedure
    .input(ledgerFilterSchema)
    .mutation(({ ctx, input }) => takeHours(ctx.database, ctx.now(), input)),
  /** What was chosen of the ledger, by the source's id. */
  hoursFilter: procedure.input(idSchema).query(({ ctx, input }) => hoursFilter(ctx.database, input)),
  put: procedure
    .input(newEvidenceSchema)
    .mutation(({ ctx, input }) => service.putEvidence(ctx.database, ctx.now(), input)),
  link: procedure
    .input(z.object({ id: idSchema, link: linkSchema }))
    .mutation(({ ctx, input }) => service.addLink(ctx.database, input.id, input.link)),
  /** Takes a piece away from a target, or altogether; what it was is returned. */
  drop: procedure
    .input(z.object({ id: idSchema, target: targetSchema.nullable() }))
    .mutation(({ ctx, input }) => dropEvidence(ctx.database, input.id, input.target)),
  restore: procedure.input(keptEvidenceSchema).mutation(({ ctx, input }) => restoreEvidence(ctx.database, input)),
  /** The newest pieces under each criterion of a unit. */
  board: procedure
    .input(z.object({ unitId, filter: filterSchema }))
    .query(({ ctx, input }) => service.boardOf(ctx.database, input.unitId, input.filter, ON_BOARD)),
  /** The competencies that evidence speaks for. */
  competencies: procedure.query(({ ctx }) => service.competenciesOfEvidence(ctx.database)),
  /** The development needs that evidence can speak for, by name. */
  needs: procedure.query(({ ctx }) => needTargets(ctx.database)),
  /** The tags that evidence bears. */
  tags: procedure.query(({ ctx }) => tagsOfEvidence(ctx.database)),
  /** Evidence of other units that would speak for this one. */
  reach: procedure.input(unitId).query(({ ctx, input }) => reachInto(ctx.database, input)),
  proposals: procedure
    .input(z.object({ unitId, from: unitId }))
    .query(({ ctx, input }) => proposalsFor(ctx.database, input.unitId, input.from, PROPOSED)),
  adopt: procedure
    .input(z.object({ unitId, from: unitId }))
    .mutation(({ ctx, input }) => adoptAll(ctx.database, input.unitId, input.from)),
  disown: procedure
    .input(z.array(z.object({ id: idSchema, criterionId: z.string().max(120) })).max(100_000))
    .mutation(({ ctx, input }) => disown(ctx.database, input)),
});
