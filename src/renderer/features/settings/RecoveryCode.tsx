import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import { notifications } from '@mantine/notifications';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { host, journal, journalClient } from '../../api/client.ts';
import { momentInWords } from '../../ui/days.ts';
import { errorText } from '../../ui/errorText.ts';
import { ConfirmCodeForm } from '../gate/ConfirmCodeForm.tsx';
import { RecoveryCodeCard } from '../gate/RecoveryCodeCard.tsx';
import { useAttempt } from '../gate/useAttempt.ts';

type Step = { kind: 'rest' } | { kind: 'shown'; code: string } | { kind: 'confirm'; code: string | null };

/** The recovery code: whether it was re-entered, and a new one. */
export function RecoveryCode() {
  const state = useQuery(journal.security.state.queryOptions());
  const session = useQuery(host.journals.state.queryOptions());
  const [step, setStep] = useState<Step>({ kind: 'rest' });
  const { pending, failure, run } = useAttempt();
  const confirmedAt = state.data?.recoveryConfirmedAt ?? null;
  const rest = () => setStep({ kind: 'rest' });

  function renew(): void {
    void run(async () => setStep({ kind: 'shown', code: await journalClient.security.renewRecoveryCode.mutate() }));
  }

  function askToRenew(): void {
    modals.openConfirmModal({
      title: 'Make a new recovery code?',
      children:
        'The one that you have now will not open this journal any more. It still opens the backups made until now, so keep it for them.',
      labels: { confirm: 'Make a new code', cancel: 'Keep the old one' },
      onConfirm: renew,
    });
  }

  function confirmed(): void {
    rest();
    notifications.show({ message: 'The recovery code is right. Keep it where nobody else finds it.' });
  }

  if (step.kind === 'shown') {
    return (
      <Stack gap="md">
        <Text>Write the new code down now: it is shown only this once. The old one no longer opens the journal.</Text>
        <RecoveryCodeCard name={session.data?.journal ?? ''} code={step.code} />
        <Group>
          <Button onClick={() => setStep({ ...step, kind: 'confirm' })}>I have written it down</Button>
        </Group>
      </Stack>
    );
  }
  if (step.kind === 'confirm') {
    const { code } = step;
    return (
      <ConfirmCodeForm onConfirmed={confirmed}>
        {code === null ? null : (
          <Button variant="default" onClick={() => setStep({ kind: 'shown', code })}>
            Show the code again
          </Button>
        )}
        <Button variant="default" onClick={rest}>
          Later
        </Button>
      </ConfirmCodeForm>
    );
  }
  return (
    <>
      <Text>It opens the journal when the passphrase is forgotten. Without both, nobody can recover it.</Text>
      <Text>
        {confirmedAt
          ? `You re-entered it on ${momentInWords(confirmedAt)}.`
          : 'It has not been re-entered yet. If you have written it down, enter it once; if not, make a new one.'}
      </Text>
      {failure ? (
        <Alert color="red" role="alert">
          {errorText(failure)}
        </Alert>
      ) : null}
      <Group>
        <Button variant="default" onClick={() => setStep({ kind: 'confirm', code: null })}>
          {confirmedAt ? 'Check my copy…' : 'Enter the code…'}
        </Button>
        <Button variant="default" onClick={askToRenew} loading={pending}>
          Make a new code…
        </Button>
      </Group>
    </>
  );
}
