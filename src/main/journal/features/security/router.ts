import { z } from 'zod';
import { passphraseSchema } from '../../../../shared/domain/journal.ts';
import { procedure, router } from '../../trpc.ts';
import { backup } from '../../vault/backup.ts';
import { passphraseBytes } from '../../vault/vault.ts';
import * as service from './service.ts';

/** The open journal's keys and backups. */
export const securityRouter = router({
  state: procedure.query(({ ctx }) => ({
    recoveryConfirmedAt: service.recoveryConfirmedAt(ctx.database),
    openedBy: ctx.journal.openedBy,
    notices: ctx.journal.notices,
  })),
  changePassphrase: procedure
    .input(z.object({ current: z.string().max(1000).nullable(), next: passphraseSchema }))
    .mutation(({ ctx, input }) => {
      const current = input.current === null ? null : passphraseBytes(input.current);
      return ctx.journal.setPassphrase(current, passphraseBytes(input.next));
    }),
  renewRecoveryCode: procedure.mutation(async ({ ctx }) => {
    const code = await ctx.journal.renewRecoveryCode();
    service.setRecoveryConfirmed(ctx.database, null);
    return code;
  }),
  confirmRecoveryCode: procedure.input(z.string().max(200)).mutation(async ({ ctx, input }) => {
    const right = await ctx.journal.isRecoveryCode(input);
    if (right) service.setRecoveryConfirmed(ctx.database, ctx.now().toISOString());
    return right;
  }),
  backUp: procedure.mutation(({ ctx }) => backup(ctx.journal, ctx.now())),
});
