import { Button, Group, List, Stack, Text } from '@mantine/core';
import { queryClient } from '../../api/client.ts';
import { focusOnMount } from '../../ui/focus.ts';
import { Path } from './SyncedWarning.tsx';

interface NoBackupsProps {
  /** The folder where backups are looked for. */
  place: string;
  onBack: () => void;
}

/** Where to look when a journal has no backup in its folder. */
export function NoBackups({ place, onBack }: NoBackupsProps) {
  return (
    <Stack gap="lg">
      <Text>
        There is no backup in <Path>{place}</Path>.
      </Text>
      <List spacing="xs">
        <List.Item>
          If you keep copies on another disk, or have a system backup such as Time Machine or File History, look there
          for this folder. A backup is a folder named by its time in UTC, such as 2026-03-01T09-30-00.000Z.
        </List.Item>
        <List.Item>Copy that whole folder to the place above. It then appears here.</List.Item>
        <List.Item>
          Look in the computer’s wastebasket, and in that of a cloud drive if one had the journal’s folder.
        </List.Item>
      </List>
      <Group>
        <Button size="md" onClick={() => void queryClient.invalidateQueries()} ref={focusOnMount}>
          Look again
        </Button>
        <Button size="md" variant="default" onClick={onBack}>
          Back
        </Button>
      </Group>
    </Stack>
  );
}
