import { Button, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import type { BackupSummary, JournalSummary } from '../../../shared/domain/journal.ts';
import { momentInWords } from '../../ui/days.ts';
import { focusOnMount } from '../../ui/focus.ts';
import { journalPath } from './journalFiles.ts';
import { NoBackups } from './NoBackups.tsx';
import { RestoreForm } from './RestoreForm.tsx';
import { Path } from './SyncedWarning.tsx';

interface RestoreBackupProps {
  journal: JournalSummary;
  /** The folder of all journals. */
  folder: string;
  onDone: () => void;
}

/** Puts a backup in the place of a locked journal, which is kept; says what to look for where there is no backup. */
export function RestoreBackup({ journal, folder, onDone }: RestoreBackupProps) {
  const [restored, setRestored] = useState<BackupSummary | null>(null);
  const { name, backups } = journal;
  if (restored) {
    return (
      <Stack gap="lg" role="status">
        <Title order={1}>The backup is in place</Title>
        <Text>
          “{name}” is again as it was on {momentInWords(restored.madeAt)}. It opens with the passphrase of that day.
        </Text>
        <Text>
          What was there until now is kept inside <Path>{journalPath(folder, name)}</Path>, in the newest folder whose
          name begins with “replaced-”. Delete that folder yourself once you are sure that you do not need it.
        </Text>
        <Button size="md" w="fit-content" onClick={onDone} ref={focusOnMount}>
          Go to unlocking
        </Button>
      </Stack>
    );
  }
  return (
    <Stack gap="lg">
      <Title order={1}>Restore a backup of “{name}”</Title>
      {backups.length === 0 ? (
        <NoBackups place={journalPath(folder, name, 'backups')} onBack={onDone} />
      ) : (
        <RestoreForm name={name} backups={backups} onRestored={setRestored} onBack={onDone} />
      )}
    </Stack>
  );
}
