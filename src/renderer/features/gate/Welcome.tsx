import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { focusOnMount } from '../../ui/focus.ts';
import { ProtectionFacts } from './ProtectionFacts.tsx';

interface WelcomeProps {
  onCreate: () => void;
  onSample: () => void;
}

/** The first start: what this is, what it keeps safe, and two ways to begin. */
export function Welcome({ onCreate, onSample }: WelcomeProps) {
  return (
    <Stack gap="xl">
      <Stack gap="sm">
        <Title order={1}>A private place to think about your coaching</Title>
        <Text size="lg">
          Write after a session, led by a reflective model stage by stage. What you plan to try comes back as a question
          after the next one, and what you learn can be found again years later.
        </Text>
      </Stack>
      <ProtectionFacts order={2} />
      <Group>
        <Button size="md" onClick={onCreate} ref={focusOnMount}>
          Create a journal
        </Button>
        <Button size="md" variant="default" onClick={onSample}>
          Explore a sample journal
        </Button>
      </Group>
    </Stack>
  );
}
