import { z } from 'zod';
import type { Secret } from '../../shared/domain/journal.ts';
import { channel, hostClient } from './client.ts';

/**
 * The calls that carry a passphrase or a recovery code: sealed for the process that will open the journal. Each
 * greets anew, since a failed attempt ends its process.
 */
export async function createJournal(name: string, passphrase: string): Promise<{ recoveryCode: string }> {
  const end = await channel.greet();
  const { sealed, open } = await end.ask('vault.create', passphrase);
  const created = await hostClient.journals.create.mutate({ name, passphrase: sealed });
  return { recoveryCode: z.string().parse(await open(created.recoveryCode)) };
}

/** Starts the process that a secret is about to be given to, while it is typed: that takes a third of a second. */
export function prepareVault(): void {
  // Where this fails, the attempt that follows tells why.
  channel.greet().catch(() => undefined);
}

export async function unlockJournal(name: string, secret: Secret): Promise<void> {
  const end = await channel.greet();
  const { sealed } = await end.ask('vault.open', secret);
  await hostClient.journals.unlock.mutate({ name, secret: sealed });
}

export async function restoreJournal(name: string, backup: string, secret: Secret): Promise<void> {
  const end = await channel.greet();
  const { sealed } = await end.ask('vault.restore', secret);
  await hostClient.journals.restore.mutate({ name, backup, secret: sealed });
}
