import { Button, Group, Paper, Stack, Text, Title, VisuallyHidden } from '@mantine/core';
import { IconEye, IconUserShield } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { Client } from '../../../shared/domain/client.ts';
import { dayInShort } from '../../ui/days.ts';
import { focusOnMount } from '../../ui/focus.ts';
import { RegisterEntry } from './RegisterEntry.tsx';

/** Hidden from the beginning; shown; hidden again by the user or by itself. */
type Showing = 'hidden' | 'shown' | 'hidden-again';

function stateInWords({ identified, anonymisedAt }: Client): string {
  if (anonymisedAt !== null)
    return `Anonymised on ${dayInShort(anonymisedAt.slice(0, 10))}: nothing is known any more.`;
  return identified ? 'Known, and hidden.' : 'Nothing entered.';
}

/** Whether the register knows who a client is, and the one deliberate click that shows it. */
export function RegisterPanel({ client }: { client: Client }) {
  const [showing, setShowing] = useState<Showing>('hidden');
  const heading = useId();
  return (
    <Paper component="section" withBorder p="md" aria-labelledby={heading}>
      <Stack gap="md">
        <Group justify="space-between">
          <Group gap="sm">
            <IconUserShield size={20} stroke={1.5} aria-hidden />
            <Title order={2} size="h3" id={heading}>
              Register
            </Title>
            {showing === 'shown' ? null : (
              <Text size="sm" c="dimmed">
                {stateInWords(client)}
              </Text>
            )}
          </Group>
          {showing === 'shown' || client.anonymisedAt !== null ? null : (
            <Button
              variant="default"
              size="xs"
              leftSection={<IconEye size={16} aria-hidden />}
              ref={showing === 'hidden-again' ? focusOnMount : null}
              onClick={() => setShowing('shown')}
            >
              {client.identified ? 'Show who this is' : 'Enter who this is'}
            </Button>
          )}
        </Group>
        {showing === 'shown' ? <RegisterEntry clientId={client.id} onHide={() => setShowing('hidden-again')} /> : null}
        <VisuallyHidden role="status">
          {showing === 'hidden-again' ? 'The register is hidden again.' : ''}
        </VisuallyHidden>
      </Stack>
    </Paper>
  );
}
