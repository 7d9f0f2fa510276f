import { Button, Stack, Text } from '@mantine/core';
import { failureOf } from '../api/link.ts';
import { errorText } from './errorText.ts';

interface FailureStateProps {
  error: unknown;
  retry: () => unknown;
}

/** In place of a screen whose content could not be read: why, and another try. */
export function FailureState({ error, retry }: FailureStateProps) {
  return (
    <Stack role="alert" align="center" ta="center" p="xl" maw={440} mx="auto">
      <Text>{errorText(failureOf(error))}</Text>
      <Button variant="default" onClick={() => void retry()}>
        Try again
      </Button>
    </Stack>
  );
}
