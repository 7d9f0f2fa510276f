import { z } from 'zod';
import { IMAGE_LIMIT } from '../../../../shared/domain/image.ts';
import { idSchema } from '../../../../shared/domain/reflection.ts';
import { procedure, router } from '../../trpc.ts';
import * as service from './service.ts';

const base64Schema = z.base64().max(Math.ceil(IMAGE_LIMIT / 3) * 4 + 4);

/** Images inside reflections. Bytes travel as base64, since the contract is JSON. */
export const imagesRouter = router({
  add: procedure
    .input(z.object({ base64: base64Schema }))
    .mutation(({ ctx, input }) => service.addImage(ctx.database, ctx.now(), Buffer.from(input.base64, 'base64'))),
  byId: procedure.input(idSchema).query(({ ctx, input }) => {
    const { mime, bytes } = service.imageById(ctx.database, input);
    return { mime, base64: bytes.toString('base64') };
  }),
});
