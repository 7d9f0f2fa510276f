import { z } from 'zod';
import { zoneSchema } from '../../../../shared/domain/date.ts';
import { noteTextSchema } from '../../../../shared/domain/note.ts';
import { idSchema } from '../../../../shared/domain/reflection.ts';
import { procedure, router } from '../../trpc.ts';
import * as queries from './queries.ts';
import * as service from './service.ts';

/** One-minute in-action notes. */
export const notesRouter = router({
  waiting: procedure.query(({ ctx }) => service.waitingNotes(ctx.database)),
  of: procedure.input(idSchema).query(({ ctx, input }) => queries.selectNoteOf(ctx.database, input) ?? null),
  add: procedure
    .input(z.object({ text: noteTextSchema, zone: zoneSchema }))
    .mutation(({ ctx, input }) => service.addNote(ctx.database, ctx.now(), input.zone, input.text)),
  change: procedure
    .input(z.object({ id: idSchema, text: noteTextSchema }))
    .mutation(({ ctx, input }) => service.changeNote(ctx.database, input.id, input.text)),
  trash: procedure
    .input(z.object({ id: idSchema, trashed: z.boolean() }))
    .mutation(({ ctx, input }) => service.trashNote(ctx.database, ctx.now(), input.id, input.trashed)),
  open: procedure.input(idSchema).mutation(({ ctx, input }) => service.openNote(ctx.database, ctx.now(), input)),
});
