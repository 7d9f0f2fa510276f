import { z } from 'zod';
import { dayOf } from '../../../../shared/domain/date.ts';
import { idSchema } from '../../../../shared/domain/reflection.ts';
import {
  groundsSchema,
  newSwotItemSchema,
  pairFactsSchema,
  quadrantSchema,
  restoredSchema,
  snapshotNameSchema,
  swotPatchSchema,
  swotPlaceSchema,
} from '../../../../shared/domain/swot.ts';
import { procedure, router } from '../../trpc.ts';
import { groundChoices } from './choices.ts';
import { groundsOf } from './grounds.ts';
import { makeNeed, unmakeNeed } from './needs.ts';
import * as pairs from './pairs.ts';
import { sheetFor } from './paper.ts';
import { restoreSnapshot, takeBackRestore } from './restoring.ts';
import * as service from './service.ts';
import * as snapshots from './snapshots.ts';
import * as tray from './tray.ts';

const flagged = z.object({ id: idSchema, trashed: z.boolean() });
const card = z.string().min(1).max(1000);

/** The SWOT for the role of coach or mentor. */
export const swotRouter = router({
  board: procedure.query(({ ctx }) => service.boardNow(ctx.database)),
  items: procedure.query(({ ctx }) => service.listItems(ctx.database)),
  add: procedure.input(newSwotItemSchema).mutation(({ ctx, input }) => service.addItem(ctx.database, ctx.now(), input)),
  save: procedure
    .input(z.object({ id: idSchema, patch: swotPatchSchema }))
    .mutation(({ ctx, input }) => service.saveItem(ctx.database, input.id, input.patch)),
  move: procedure
    .input(z.object({ id: idSchema, place: swotPlaceSchema }))
    .mutation(({ ctx, input }) => service.moveItem(ctx.database, input.id, input.place)),
  trash: procedure
    .input(flagged)
    .mutation(({ ctx, input }) => service.trashItem(ctx.database, ctx.now(), input.id, input.trashed)),
  /** What one item rests on. */
  grounds: procedure.input(idSchema).query(({ ctx, input }) => groundsOf(ctx.database, input)),
  /** What an item can be put on by hand. */
  choices: procedure.query(({ ctx }) => groundChoices(ctx.database)),
  setGrounds: procedure
    .input(z.object({ id: idSchema, grounds: groundsSchema, on: z.boolean() }))
    .mutation(({ ctx, input }) => service.setGrounds(ctx.database, ctx.now(), input.id, input.grounds, input.on)),

  tray: procedure
    .input(z.object({ quadrant: quadrantSchema, offset: z.int().min(0), limit: z.int().min(1).max(200) }))
    .query(({ ctx, input }) => tray.trayOf(ctx.database, input.quadrant, input.offset, input.limit)),
  putAside: procedure
    .input(z.object({ quadrant: quadrantSchema, cards: z.array(card).max(10_000), aside: z.boolean() }))
    .mutation(({ ctx, input }) => tray.putAside(ctx.database, ctx.now(), input.quadrant, input.cards, input.aside)),
  bringBack: procedure.input(quadrantSchema).mutation(({ ctx, input }) => tray.bringBack(ctx.database, input)),

  makeNeed: procedure.input(idSchema).mutation(({ ctx, input }) => makeNeed(ctx.database, ctx.now(), input)),
  unmakeNeed: procedure.input(idSchema).mutation(({ ctx, input }) => unmakeNeed(ctx.database, ctx.now(), input)),

  pairs: procedure.query(({ ctx }) => pairs.listPairs(ctx.database)),
  addPair: procedure.input(pairFactsSchema).mutation(({ ctx, input }) => pairs.addPair(ctx.database, ctx.now(), input)),
  savePair: procedure
    .input(z.object({ id: idSchema, sentence: pairFactsSchema.shape.sentence }))
    .mutation(({ ctx, input }) => pairs.savePair(ctx.database, input.id, input.sentence)),
  trashPair: procedure
    .input(flagged)
    .mutation(({ ctx, input }) => pairs.trashPair(ctx.database, ctx.now(), input.id, input.trashed)),
  makeNeedOfPair: procedure
    .input(idSchema)
    .mutation(({ ctx, input }) => pairs.makeNeedOfPair(ctx.database, ctx.now(), input)),

  snapshots: procedure.query(({ ctx }) => snapshots.listSnapshots(ctx.database)),
  snapshot: procedure.input(idSchema).query(({ ctx, input }) => snapshots.snapshotById(ctx.database, input)),
  /** As it stands on paper: the present one (null) or a snapshot, for a picture that the window draws. */
  sheet: procedure
    .input(idSchema.nullable())
    .query(({ ctx, input }) => sheetFor(ctx.database, input, dayOf(ctx.now()))),
  freeze: procedure
    .input(snapshotNameSchema)
    .mutation(({ ctx, input }) => snapshots.freeze(ctx.database, ctx.now(), input)),
  renameSnapshot: procedure
    .input(z.object({ id: idSchema, name: snapshotNameSchema }))
    .mutation(({ ctx, input }) => snapshots.renameSnapshot(ctx.database, input.id, input.name)),
  trashSnapshot: procedure
    .input(flagged)
    .mutation(({ ctx, input }) => snapshots.trashSnapshot(ctx.database, ctx.now(), input.id, input.trashed)),
  /** From one snapshot to another, or to now (null). */
  compare: procedure
    .input(z.object({ before: idSchema, after: idSchema.nullable() }))
    .query(({ ctx, input }) => snapshots.compareSnapshots(ctx.database, input.before, input.after)),
  restore: procedure.input(idSchema).mutation(({ ctx, input }) => restoreSnapshot(ctx.database, ctx.now(), input)),
  takeBackRestore: procedure
    .input(restoredSchema)
    .mutation(({ ctx, input }) => takeBackRestore(ctx.database, ctx.now(), input)),
});
