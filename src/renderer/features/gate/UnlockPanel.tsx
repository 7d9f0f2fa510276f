import { ActionIcon, Group, Menu, Stack, Text, Title } from '@mantine/core';
import { IconDots, IconHistory, IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import type { JournalSummary } from '../../../shared/domain/journal.ts';
import type { AppError } from '../../../shared/result.ts';
import { momentInWords } from '../../ui/days.ts';
import { LeftLine } from './LeftLine.tsx';
import { RenameJournal } from './RenameJournal.tsx';
import { SyncedWarning } from './SyncedWarning.tsx';
import { UnlockForm } from './UnlockForm.tsx';

interface UnlockPanelProps {
  journal: JournalSummary;
  /** The folder of all journals. */
  folder: string;
  /** Why this journal was left, where it is the one that was open. */
  left: string | null;
  onUnlockedByCode: () => void;
  onFailed: (error: AppError) => void;
  onRenamed: (next: string) => void;
  onRestore: () => void;
}

/** One locked journal: its passphrase, and what can be done with it without one. */
export function UnlockPanel(props: UnlockPanelProps) {
  const { journal, folder, left, onUnlockedByCode, onFailed, onRenamed, onRestore } = props;
  const [renaming, setRenaming] = useState(false);
  return (
    <Stack gap="lg">
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <div>
          <Title order={1}>{journal.name}</Title>
          <Text c="dimmed" mt={4}>
            {journal.changedAt ? `Last changed ${momentInWords(journal.changedAt)}` : 'Its file is missing'}
          </Text>
        </div>
        <Menu position="bottom-end" withinPortal={false} withInitialFocusPlaceholder={false}>
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" size="lg" aria-label="More for this journal">
              <IconDots size={20} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item leftSection={<IconPencil size={18} />} onClick={() => setRenaming(true)}>
              Rename…
            </Menu.Item>
            <Menu.Item leftSection={<IconHistory size={18} />} onClick={onRestore}>
              Restore a backup…
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      </Group>
      <LeftLine left={left} />
      <UnlockForm name={journal.name} onUnlockedByCode={onUnlockedByCode} onFailed={onFailed} />
      <SyncedWarning drive={journal.syncedBy} folder={folder} />
      {renaming ? <RenameJournal name={journal.name} onClose={() => setRenaming(false)} onRenamed={onRenamed} /> : null}
    </Stack>
  );
}
