import { z } from 'zod';
import { LOG_PIECE, logMappingSchema } from '../../../../shared/domain/logImport.ts';
import { idSchema } from '../../../../shared/domain/reflection.ts';
import { procedure, router } from '../../trpc.ts';
import * as service from './service.ts';
import { appendPiece, beginUpload, dropUpload } from './uploads.ts';

const mapped = z.object({ id: idSchema, mapping: logMappingSchema });
const pieceSchema = z.base64().max(Math.ceil(LOG_PIECE / 3) * 4);

/** Bringing an existing log into the journal, from the file to the undo. */
export const importsRouter = router({
  begin: procedure
    .input(z.object({ size: z.int().min(0) }))
    .mutation(({ ctx, input }) => beginUpload(ctx.database, input.size)),
  append: procedure
    .input(z.object({ id: idSchema, position: z.int().min(0), base64: pieceSchema }))
    .mutation(({ ctx, input }) =>
      appendPiece(ctx.database, input.id, input.position, Buffer.from(input.base64, 'base64')),
    ),
  drop: procedure.input(idSchema).mutation(({ ctx, input }) => dropUpload(ctx.database, input)),
  inspect: procedure.input(idSchema).query(({ ctx, input }) => service.inspectLog(ctx.database, input)),
  preview: procedure
    .input(mapped)
    .query(({ ctx, input }) => service.previewLog(ctx.database, ctx.now(), input.id, input.mapping)),
  run: procedure
    .input(mapped.extend({ withDoubles: z.boolean() }))
    .mutation(({ ctx, input }) => service.runImport(ctx.database, ctx.now(), input)),
  list: procedure.query(({ ctx }) => service.imports(ctx.database)),
  undo: procedure.input(idSchema).mutation(({ ctx, input }) => service.undoImport(ctx.database, input)),
});
