import { Alert, Button, Group, List, Table, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { BackupSummary } from '../../../shared/domain/journal.ts';
import { host, journal } from '../../api/client.ts';
import { failureOf } from '../../api/link.ts';
import { lockJournal } from '../../app/lock.ts';
import { counted, figure } from '../../ui/counted.ts';
import { momentInWords } from '../../ui/days.ts';
import { errorText } from '../../ui/errorText.ts';
import { journalPath, sizeInWords } from '../gate/journalFiles.ts';
import { Path, SyncedWarning } from '../gate/SyncedWarning.tsx';
import { SettingsBlock } from './SettingsBlock.tsx';

/** The open journal's backups: which there are, one more now, and how one is restored. */
export function Backups() {
  const state = useQuery(host.journals.state.queryOptions());
  const list = useQuery(host.journals.list.queryOptions());
  const backUp = useMutation(
    journal.security.backUp.mutationOptions({
      onSuccess: ({ reflections }) => {
        const holds = counted(reflections, 'reflection');
        notifications.show({ message: `The backup is made and checked. It holds ${holds}.` });
      },
    }),
  );
  const open = list.data?.journals.find(({ name }) => name === state.data?.journal);
  if (!list.data || !open) return null;
  const { folder } = list.data;
  return (
    <>
      <SettingsBlock title="Make a backup">
        <Text>
          The first lock of a day makes one by itself. Every backup is opened and compared with the journal before it
          counts. The newest seven are kept, and the newest of every month.
        </Text>
        <Group>
          <Button onClick={() => backUp.mutate()} loading={backUp.isPending}>
            Make a backup now
          </Button>
        </Group>
        {backUp.isError ? (
          <Alert color="red" role="alert">
            No backup was made. {errorText(failureOf(backUp.error))}
          </Alert>
        ) : null}
        <BackupTable backups={open.backups} />
      </SettingsBlock>
      <SettingsBlock title="Where they are">
        <Text>
          <Path>{journalPath(folder, open.name, 'backups')}</Path>
        </Text>
        <Text>
          They are encrypted as the journal is, and lie on the same disk. Copy this folder to another disk now and then:
          that also helps when the computer is lost.
        </Text>
        <SyncedWarning drive={open.syncedBy} folder={folder} />
      </SettingsBlock>
      <SettingsBlock title="How to restore one">
        <List type="ordered" spacing="xs">
          <List.Item>Lock the journal.</List.Item>
          <List.Item>
            On the opening screen, open the menu beside the journal’s name and choose “Restore a backup…”.
          </List.Item>
          <List.Item>
            Choose a backup and enter the passphrase, or the recovery code, of its day. The journal as it is now is set
            aside, not deleted.
          </List.Item>
        </List>
        <Button variant="default" w="fit-content" onClick={() => void lockJournal()}>
          Lock now
        </Button>
      </SettingsBlock>
    </>
  );
}

function BackupTable({ backups }: { backups: readonly BackupSummary[] }) {
  if (backups.length === 0) return <Text c="dimmed">There is no backup yet.</Text>;
  return (
    <Table.ScrollContainer minWidth={360} maxHeight={320}>
      <Table stickyHeader aria-label="Backups">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Made</Table.Th>
            <Table.Th ta="right">Reflections</Table.Th>
            <Table.Th ta="right">Size</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {backups.map(({ fileName, madeAt, reflections, size }) => (
            <Table.Tr key={fileName}>
              <Table.Td>{momentInWords(madeAt)}</Table.Td>
              <Table.Td ta="right">{figure(reflections)}</Table.Td>
              <Table.Td ta="right">{sizeInWords(size)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
