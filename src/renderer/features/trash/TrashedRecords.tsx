import { Button, Text, Title } from '@mantine/core';
import { IconRestore, IconTrash } from '@tabler/icons-react';
import type { TrashedRecord } from '../../../shared/domain/trashedRecord.ts';
import { dayInShort, momentInWords } from '../../ui/days.ts';
import { askToDelete } from './askToDelete.tsx';
import { recordTitle } from './recordWords.ts';
import classes from './TrashedRecords.module.css';
import { useRecordTrash } from './useRecordTrash.ts';

interface TrashedRecordsProps {
  /** Moved here last, first. */
  records: readonly TrashedRecord[];
  /** Under a list that scrolls by itself: this one does too. */
  below: boolean;
}

/** Sessions, supervision, feedback, activities, files, needs, progress notes and parts of the profile in the trash, each with its ways out of it. */
export function TrashedRecords({ records, below }: TrashedRecordsProps) {
  const { putBack, deleteForGood } = useRecordTrash();
  return (
    <section className={classes.records} data-below={below || undefined} aria-labelledby="trashed-records">
      <Title order={2} id="trashed-records" className={classes.heading}>
        Everything but reflections
      </Title>
      <ul className={classes.list}>
        {records.map((record) => {
          const title = recordTitle(record);
          const ask = () => askToDelete('this record', () => deleteForGood([record]), title);
          return (
            <li key={record.id} className={classes.row}>
              <div className={classes.text}>
                <Text className={classes.title}>{title}</Text>
                <Text size="sm" c="dimmed">
                  {dayInShort(record.day)} · moved here {momentInWords(record.trashedAt)}
                </Text>
              </div>
              <Button
                variant="default"
                size="xs"
                leftSection={<IconRestore size={16} />}
                aria-label={`Put back ${title}`}
                onClick={() => putBack([record])}
              >
                Put back
              </Button>
              <Button
                variant="default"
                size="xs"
                leftSection={<IconTrash size={16} />}
                aria-label={`Delete ${title} for good`}
                onClick={ask}
              >
                Delete for good…
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
