import { initTRPC } from '@trpc/server';
import { z } from 'zod';
import { passphraseSchema, secretSchema } from '../../shared/domain/journal.ts';
import { type Greeting, type Sealed, sealedSchema, type TakenQuestion } from '../../shared/sealed.ts';
import { restoreBackup } from './vault/restore.ts';
import type { OpenJournal } from './vault/vault.ts';
import { createJournal, openJournal, passphraseBytes } from './vault/vault.ts';

/** What the host process asks of a journal process; the window cannot reach it. */
interface VaultContext {
  /** Answers the page's public key with this process's own. */
  greet: (publicKey: string) => Promise<Greeting>;
  /** Opens what the page sealed for this process. */
  take: (about: string, sealed: Sealed) => Promise<TakenQuestion>;
  /** Called once, with the journal that this process now holds. */
  opened: (journal: OpenJournal) => void;
  /** Closes the journal and ends the process after the answer was sent. */
  close: () => Promise<void>;
}

const t = initTRPC.context<VaultContext>().create();

function secretFrom({ value: opened }: TakenQuestion) {
  const { kind, value } = secretSchema.parse(opened);
  return { kind, value: passphraseBytes(value) };
}

export const vaultRouter = t.router({
  greet: t.procedure
    .input(z.object({ publicKey: z.string() }))
    .mutation(({ ctx, input }) => ctx.greet(input.publicKey)),
  create: t.procedure
    .input(z.object({ folder: z.string(), passphrase: sealedSchema }))
    .mutation(async ({ ctx, input }) => {
      const question = await ctx.take('vault.create', input.passphrase);
      const passphrase = passphraseSchema.parse(question.value);
      const { journal, recoveryCode } = await createJournal(input.folder, passphraseBytes(passphrase));
      ctx.opened(journal);
      return { recoveryCode: await question.answer(recoveryCode) };
    }),
  open: t.procedure.input(z.object({ folder: z.string(), secret: sealedSchema })).mutation(async ({ ctx, input }) => {
    const secret = secretFrom(await ctx.take('vault.open', input.secret));
    const journal = await openJournal(input.folder, secret);
    ctx.opened(journal);
    return { notices: journal.notices };
  }),
  restore: t.procedure
    .input(z.object({ folder: z.string(), backup: z.string(), secret: sealedSchema }))
    .mutation(async ({ ctx, input }) => {
      const secret = secretFrom(await ctx.take('vault.restore', input.secret));
      return restoreBackup(input.folder, input.backup, secret);
    }),
  close: t.procedure.mutation(({ ctx }) => ctx.close()),
});
