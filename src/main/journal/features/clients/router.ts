import { z } from 'zod';
import { codeNameSchema, identitySchema, removedClientSchema } from '../../../../shared/domain/client.ts';
import { daySchema } from '../../../../shared/domain/date.ts';
import { engagementKinds } from '../../../../shared/domain/engagement.ts';
import { idSchema } from '../../../../shared/domain/reflection.ts';
import { procedure, router } from '../../trpc.ts';
import * as service from './service.ts';

const newClientSchema = z.object({
  codeName: codeNameSchema,
  identity: identitySchema.optional(),
  engagement: z.object({ kind: z.enum(engagementKinds), startedOn: daySchema }).optional(),
});

/** Clients by their code names, and the register of who they are. */
export const clientsRouter = router({
  list: procedure.query(({ ctx }) => service.clients(ctx.database)),
  byId: procedure.input(idSchema).query(({ ctx, input }) => service.clientSummary(ctx.database, input)),
  nextCodeName: procedure.query(({ ctx }) => service.nextCodeName(ctx.database)),
  create: procedure
    .input(newClientSchema)
    .mutation(({ ctx, input }) => service.createClient(ctx.database, ctx.now(), input)),
  rename: procedure
    .input(z.object({ id: idSchema, codeName: codeNameSchema }))
    .mutation(({ ctx, input }) => service.renameClient(ctx.database, input.id, input.codeName)),
  identity: procedure.input(idSchema).query(({ ctx, input }) => service.identityOf(ctx.database, input)),
  setIdentity: procedure
    .input(z.object({ id: idSchema, identity: identitySchema }))
    .mutation(({ ctx, input }) => service.setIdentity(ctx.database, input.id, input.identity)),
  registeredTerms: procedure.query(({ ctx }) => service.registeredTerms(ctx.database)),
  remove: procedure.input(idSchema).mutation(({ ctx, input }) => service.removeClient(ctx.database, input)),
  restore: procedure
    .input(removedClientSchema)
    .mutation(({ ctx, input }) => service.restoreClient(ctx.database, input)),
  anonymise: procedure
    .input(idSchema)
    .mutation(({ ctx, input }) => service.anonymiseClient(ctx.database, ctx.now(), input)),
});
