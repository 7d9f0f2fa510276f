import { Group, Text } from '@mantine/core';
import { IconBolt } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { dayOf, timeOf } from '../../../../shared/domain/date.ts';
import { journal } from '../../../api/client.ts';
import { dayInShort } from '../../../ui/days.ts';
import { useDesk } from './desk.ts';

/** Where a reflection was opened from an in-action note: when that was noted. The note itself is quoted in the text. */
export function NoteOrigin() {
  const { id } = useDesk();
  const note = useQuery(journal.notes.of.queryOptions(id)).data;
  if (!note) return null;
  const notedAt = new Date(note.notedAt);
  return (
    <Group gap={6} wrap="nowrap" c="dimmed">
      <IconBolt size={16} aria-hidden />
      <Text size="sm">
        Opened from an in-action note of {dayInShort(dayOf(notedAt, note.zone))}, {timeOf(notedAt, note.zone)}
      </Text>
    </Group>
  );
}
