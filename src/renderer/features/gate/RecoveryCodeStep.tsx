import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { focusOnMount } from '../../ui/focus.ts';
import { ConfirmCodeForm } from './ConfirmCodeForm.tsx';
import { RecoveryCodeCard } from './RecoveryCodeCard.tsx';

interface RecoveryCodeStepProps {
  name: string;
  code: string;
  /** Called when the code was re-entered, or put off. */
  onDone: () => void;
}

/** After a journal was created: its recovery code, shown this once, then re-entered. */
export function RecoveryCodeStep({ name, code, onDone }: RecoveryCodeStepProps) {
  const [written, setWritten] = useState(false);
  const later = (
    <Button variant="subtle" color="gray" onClick={onDone}>
      I’ll do it later
    </Button>
  );
  if (written) {
    return (
      <Stack gap="lg">
        <Title order={1}>Enter it once, from your copy</Title>
        <Text>This proves that your copy is right, now that it is easy to mend.</Text>
        <ConfirmCodeForm onConfirmed={onDone}>
          <Button variant="default" onClick={() => setWritten(false)}>
            Show the code again
          </Button>
          {later}
        </ConfirmCodeForm>
      </Stack>
    );
  }
  return (
    <Stack gap="lg">
      <Title order={1}>Write down the recovery code</Title>
      <Text>
        It opens “{name}” if you forget the passphrase, and it is shown only now. Without the passphrase and without
        this code nobody can recover the journal: there is no back door and no service to ask.
      </Text>
      <RecoveryCodeCard name={name} code={code} />
      <Text>Keep it on paper, where nobody else finds it, and not with the computer.</Text>
      <Group>
        <Button onClick={() => setWritten(true)} ref={focusOnMount}>
          I have written it down
        </Button>
        {later}
      </Group>
    </Stack>
  );
}
