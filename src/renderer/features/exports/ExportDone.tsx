import { Button, Code, Group, Stack, Text } from '@mantine/core';
import { focusOnMount } from '../../ui/focus.ts';
import classes from './ExportDone.module.css';

interface ExportDoneProps {
  path: string;
  /** What was written, e.g. `12 reflections`. */
  written: string;
  onClose: () => void;
}

/** Where the export is now. */
export function ExportDone({ path, written, onClose }: ExportDoneProps) {
  return (
    <Stack gap="md">
      <Text role="status">{written} exported, not encrypted, to:</Text>
      <Code block className={classes.path}>
        {path}
      </Code>
      <Group justify="flex-end">
        <Button onClick={onClose} ref={focusOnMount}>
          Close
        </Button>
      </Group>
    </Stack>
  );
}
