import { z } from 'zod';
import {
  ATTACHMENT_LIMIT,
  attachmentNameSchema,
  attachmentOwners,
  CHUNK_SIZE,
} from '../../../../shared/domain/attachment.ts';
import { idSchema } from '../../../../shared/domain/reflection.ts';
import { procedure, router } from '../../trpc.ts';
import * as service from './service.ts';

const ownerSchema = z.object({ ownerKind: z.enum(attachmentOwners), ownerId: idSchema });
const positionSchema = z
  .int()
  .min(0)
  .max(ATTACHMENT_LIMIT / CHUNK_SIZE);
const base64Schema = z.base64().max(Math.ceil(CHUNK_SIZE / 3) * 4);

/** Files that belong to a record. Bytes travel in pieces, as base64, since the contract is JSON. */
export const attachmentsRouter = router({
  of: procedure
    .input(ownerSchema)
    .query(({ ctx, input }) => service.attachmentsOf(ctx.database, input.ownerKind, input.ownerId)),
  byId: procedure.input(idSchema).query(({ ctx, input }) => service.attachmentById(ctx.database, input)),
  chunk: procedure.input(z.object({ id: idSchema, position: positionSchema })).query(({ ctx, input }) => ({
    base64: service.attachmentChunk(ctx.database, input.id, input.position).toString('base64'),
  })),

  begin: procedure
    .input(ownerSchema.extend({ name: attachmentNameSchema, size: z.int().min(0) }))
    .mutation(({ ctx, input }) => service.beginAttachment(ctx.database, ctx.now(), input)),
  append: procedure
    .input(z.object({ id: idSchema, position: positionSchema, base64: base64Schema }))
    .mutation(({ ctx, input }) =>
      service.appendToAttachment(ctx.database, input.id, input.position, Buffer.from(input.base64, 'base64')),
    ),
  finish: procedure
    .input(idSchema)
    .mutation(({ ctx, input }) => service.finishAttachment(ctx.database, ctx.now(), input)),
  cancel: procedure.input(idSchema).mutation(({ ctx, input }) => service.cancelAttachment(ctx.database, input)),

  rename: procedure
    .input(z.object({ id: idSchema, name: attachmentNameSchema }))
    .mutation(({ ctx, input }) => service.renameAttachment(ctx.database, input.id, input.name)),
  trash: procedure
    .input(z.object({ id: idSchema, trashed: z.boolean() }))
    .mutation(({ ctx, input }) => service.trashAttachment(ctx.database, ctx.now(), input.id, input.trashed)),
});
