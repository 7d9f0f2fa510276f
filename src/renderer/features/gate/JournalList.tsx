import { Button, NavLink, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconBook, IconPlus } from '@tabler/icons-react';
import { dayOf } from '../../../shared/domain/date.ts';
import type { JournalSummary } from '../../../shared/domain/journal.ts';
import { counted } from '../../ui/counted.ts';
import { dayInShort } from '../../ui/days.ts';
import classes from './Gate.module.css';
import { sizeInWords } from './journalFiles.ts';

interface JournalListProps {
  journals: readonly JournalSummary[];
  chosen: string;
  onChoose: (name: string) => void;
  onCreate: () => void;
}

/** Every journal in the folder, by what can be known of it without its key. */
export function JournalList({ journals, chosen, onChoose, onCreate }: JournalListProps) {
  return (
    <>
      <Stack component="nav" aria-label="Journals" gap={4} className={classes.journals}>
        {journals.map((journal) => (
          <NavLink
            key={journal.name}
            component="button"
            active={journal.name === chosen}
            aria-current={journal.name === chosen ? 'true' : undefined}
            onClick={() => onChoose(journal.name)}
            className={classes.journal}
            leftSection={
              journal.syncedBy || !journal.changedAt ? <IconAlertTriangle size={20} /> : <IconBook size={20} />
            }
            label={<Text truncate>{journal.name}</Text>}
            description={factsOf(journal)}
          />
        ))}
      </Stack>
      <Button
        variant="subtle"
        color="gray"
        justify="flex-start"
        leftSection={<IconPlus size={20} />}
        onClick={onCreate}
        className={classes.create}
      >
        New journal
      </Button>
    </>
  );
}

function factsOf({ changedAt, size, backups, syncedBy }: JournalSummary): string {
  const file = changedAt ? `${dayInShort(dayOf(new Date(changedAt)))} · ${sizeInWords(size)}` : 'file missing';
  return `${file} · ${counted(backups.length, 'backup')}${syncedBy ? ` · in ${syncedBy}` : ''}`;
}
