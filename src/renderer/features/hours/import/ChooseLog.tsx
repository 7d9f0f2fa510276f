import { Button, FileInput, Group, List, Progress, Stack, Text } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useState } from 'react';
import type { LogInspection } from '../../../../shared/domain/logImport.ts';
import { journalClient } from '../../../api/client.ts';
import { reasonOf, sendLog } from './sendLog.ts';

interface ChooseLogProps {
  onSent: (id: string, fileName: string, inspection: LogInspection) => void;
  onCancel: () => void;
}

/** Asks for the file and takes it into the journal's memory. */
export function ChooseLog({ onSent, onCancel }: ChooseLogProps) {
  const [file, setFile] = useState<File | null>(null);
  const [sentBytes, setSentBytes] = useState<number | null>(null);
  const [failure, setFailure] = useState<string | null>(null);

  async function take(chosen: File | null): Promise<void> {
    setFile(chosen);
    setFailure(null);
    if (!chosen) return;
    setSentBytes(0);
    try {
      const id = await sendLog(chosen, setSentBytes);
      onSent(id, chosen.name, await journalClient.imports.inspect.query(id));
    } catch (error) {
      setFailure(reasonOf(error));
    } finally {
      setSentBytes(null);
    }
  }

  return (
    <Stack gap="md">
      <Text>
        Bring the sessions that you have logged elsewhere. Save the log as a CSV file, one session a line, with at least
        the date, the client and the duration.
      </Text>
      <List size="sm" c="dimmed" spacing={4}>
        <List.Item>
          You see every step before anything changes: the columns, the clients, the lines with mistakes.
        </List.Item>
        <List.Item>Either all of it is imported, or nothing; and it can be undone, also later.</List.Item>
        <List.Item>
          Clients’ names go into the register, and each gets a code name. The file is read in memory alone.
        </List.Item>
      </List>
      <FileInput
        label="CSV file"
        description="Up to 100,000 lines and 20 MB"
        placeholder="Choose a file…"
        accept=".csv,.tsv,.txt,text/csv"
        leftSection={<IconFileSpreadsheet size={18} aria-hidden />}
        data-autofocus
        disabled={sentBytes !== null}
        value={file}
        onChange={(chosen) => void take(chosen)}
        error={failure}
      />
      {sentBytes !== null && file ? (
        <div role="status">
          <Text size="sm" mb={4}>
            Reading the file…
          </Text>
          <Progress.Root aria-hidden>
            <Progress.Section value={(100 * sentBytes) / Math.max(1, file.size)} />
          </Progress.Root>
        </div>
      ) : null}
      <Group justify="flex-end">
        <Button variant="default" onClick={onCancel}>
          Cancel
        </Button>
      </Group>
    </Stack>
  );
}
