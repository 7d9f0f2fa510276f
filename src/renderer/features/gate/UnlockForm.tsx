import { Alert, Anchor, Button, Stack, VisuallyHidden } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useEffect, useState } from 'react';
import type { AppError } from '../../../shared/result.ts';
import { prepareVault, unlockJournal } from '../../api/vault.ts';
import { errorText } from '../../ui/errorText.ts';
import { focusOnMount, selectText } from '../../ui/focus.ts';
import { holdGate, letThrough } from './gateHold.ts';
import { PassphraseInput } from './PassphraseInput.tsx';
import { RecoveryCodeInput } from './RecoveryCodeInput.tsx';
import { useAttempt } from './useAttempt.ts';

interface UnlockFormProps {
  name: string;
  /** Called after the passphrase opened the journal. */
  onUnlocked?: () => void;
  /** Called after the recovery code opened it; without this the code is not offered. The gate is held. */
  onUnlockedByCode?: () => void;
  /** Called with what is not a wrong secret; without it the form says it. */
  onFailed?: (error: AppError) => void;
}

type Kind = 'passphrase' | 'recovery-code';

const isWrongSecret = ({ code }: AppError) => code === 'wrong-passphrase' || code === 'wrong-recovery-code';

/** The passphrase of one journal, or its recovery code. Tries are counted for the user's sake and never limited. */
export function UnlockForm(props: UnlockFormProps) {
  const [kind, setKind] = useState<Kind>('passphrase');
  const other = kind === 'passphrase' ? 'recovery-code' : 'passphrase';
  return (
    <Stack gap="md">
      <SecretForm key={kind} kind={kind} {...props} />
      {props.onUnlockedByCode ? (
        <Anchor component="button" type="button" size="sm" w="fit-content" onClick={() => setKind(other)}>
          {kind === 'passphrase' ? 'Forgot the passphrase? Use the recovery code' : 'Use the passphrase instead'}
        </Anchor>
      ) : null}
    </Stack>
  );
}

function SecretForm({ kind, name, onUnlocked, onUnlockedByCode, onFailed }: UnlockFormProps & { kind: Kind }) {
  const form = useForm({ mode: 'uncontrolled', initialValues: { secret: '' } });
  const { pending, failure, run } = useAttempt();
  const [tries, setTries] = useState(1);
  useEffect(prepareVault, []);

  async function unlock(value: string): Promise<void> {
    const byCode = kind === 'recovery-code';
    if (byCode) holdGate();
    const error = await run(() => unlockJournal(name, { kind, value }));
    if (!error) return byCode ? onUnlockedByCode?.() : onUnlocked?.();
    if (byCode) letThrough();
    if (!isWrongSecret(error)) return onFailed?.(error);
    prepareVault();
    form.setFieldError('secret', errorText(error) + triesInWords(tries));
    setTries(tries + 1);
    selectText(form.getInputNode('secret'));
  }

  const field = { ...form.getInputProps('secret'), ref: focusOnMount, readOnly: pending };
  return (
    <form onSubmit={form.onSubmit(({ secret }) => unlock(secret))} noValidate>
      <Stack gap="md">
        {kind === 'passphrase' ? (
          <PassphraseInput label="Passphrase" {...field} />
        ) : (
          <RecoveryCodeInput label="Recovery code" {...field} />
        )}
        {failure && !isWrongSecret(failure) && !onFailed ? (
          <Alert color="red" role="alert">
            {errorText(failure)}
          </Alert>
        ) : null}
        <Button type="submit" size="md" loading={pending}>
          Unlock
        </Button>
        <VisuallyHidden role="status">{pending ? 'Unlocking' : ''}</VisuallyHidden>
      </Stack>
    </form>
  );
}

function triesInWords(tries: number): string {
  return tries === 1 ? '' : ` That was try number ${tries}; there is no limit.`;
}
