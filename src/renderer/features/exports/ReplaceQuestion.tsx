import { Alert, Button, Group, Text } from '@mantine/core';
import { focusOnMount } from '../../ui/focus.ts';

interface ReplaceQuestionProps {
  name: string;
  onReplace: () => void;
  onKeep: () => void;
}

/** Asks before a file that is there already is replaced. */
export function ReplaceQuestion({ name, onReplace, onKeep }: ReplaceQuestionProps) {
  return (
    <Alert color="gray" role="alert" title="Replace the file?">
      <Text size="sm">“{name}” is in this folder already. Replacing it deletes what it holds now.</Text>
      <Group gap="xs" mt="xs" p={4}>
        <Button size="compact-sm" variant="default" ref={focusOnMount} onClick={onKeep}>
          Keep it
        </Button>
        <Button size="compact-sm" color="red" onClick={onReplace}>
          Replace it
        </Button>
      </Group>
    </Alert>
  );
}
