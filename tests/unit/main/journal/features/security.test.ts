import { expect, test } from 'vitest';
import { openJournal, passphraseBytes } from '../../../../../src/main/journal/vault/vault.ts';
import { aJournal, PASSPHRASE } from '../../../../helpers/journal.ts';

test('a new recovery code must be re-entered to count, and the old one is void', async () => {
  const journal = await aJournal();
  const { call, recoveryCode } = journal;
  expect(await call.security.confirmRecoveryCode(recoveryCode.toLowerCase().replaceAll('-', ' '))).toBe(true);
  expect((await call.security.state()).recoveryConfirmedAt).toBe('2026-11-20T10:00:00.000Z');
  const next = await call.security.renewRecoveryCode();
  expect((await call.security.state()).recoveryConfirmedAt).toBeNull();
  await expect(call.security.confirmRecoveryCode(recoveryCode)).resolves.toBe(false);
  expect(await call.security.confirmRecoveryCode(next)).toBe(true);
  journal.remove();
});

test('the passphrase changes only with the present one, and then only the new one opens', async () => {
  const journal = await aJournal();
  const { call, folder } = journal;
  const next = 'another passphrase';
  const wrong = call.security.changePassphrase({ current: 'not it', next });
  await expect(wrong).rejects.toMatchObject({ cause: { code: 'wrong-passphrase' } });
  await call.security.changePassphrase({ current: PASSPHRASE, next });
  journal.context.journal.close();
  const open = (text: string) => openJournal(folder, { kind: 'passphrase', value: passphraseBytes(text) });
  await expect(open(PASSPHRASE)).rejects.toMatchObject({ code: 'wrong-passphrase' });
  const again = await open(next);
  again.close();
  journal.remove();
});
