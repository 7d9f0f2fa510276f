import { Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ProfileEntry } from '../../../shared/domain/profile.ts';
import { journalClient } from '../../api/client.ts';
import { dayInShort, today } from '../../ui/days.ts';
import { notifyUndo } from '../../ui/notifyUndo.tsx';
import { emptyEntry, entryKindWords, openEntryForm } from './EntryForm.tsx';
import classes from './profile.module.css';
import { useChange } from './useProfile.ts';

function daysOf({ fromOn, untilOn }: ProfileEntry): string {
  const from = fromOn === null ? '' : `from ${dayInShort(fromOn)}`;
  const until = untilOn === null ? '' : `until ${dayInShort(untilOn)}`;
  return [from, until].filter((part) => part !== '').join(' ');
}

function EntryRow({ entry }: { entry: ProfileEntry }) {
  const change = useChange();
  const { id, kind, title, body, detail, untilOn } = entry;
  const hasEnded = kind !== 'qualification' && untilOn !== null && untilOn < today();
  const facts = [entryKindWords[kind], body, detail, daysOf(entry)].filter((part) => part !== '');

  async function trash(trashed: boolean): Promise<void> {
    const done = await change(() => journalClient.profile.trashEntry.mutate({ id, trashed }));
    if (done && trashed) notifyUndo(`“${title}” was moved to the trash.`, () => trash(false));
  }

  function edit(): void {
    const { id: _, ...before } = entry;
    openEntryForm(before, (next) => change(() => journalClient.profile.saveEntry.mutate({ id, facts: next })));
  }

  return (
    <li className={classes.item}>
      <Stack gap={2} className={classes.words}>
        <Text fw={600}>{title}</Text>
        <Text size="sm" c="dimmed">
          {facts.join(' · ')}
        </Text>
        {hasEnded ? (
          <Text size="sm" className={classes.notice}>
            It ended on {dayInShort(untilOn)}. Renew it or take it out; until then it is printed with its years.
          </Text>
        ) : null}
      </Stack>
      <Group gap="xs" wrap="nowrap">
        <Button size="compact-sm" variant="subtle" aria-label={`Change “${title}”`} onClick={edit}>
          Change
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          aria-label={`Take out “${title}”`}
          onClick={() => void trash(true)}
        >
          Take out
        </Button>
      </Group>
    </li>
  );
}

/** Qualifications, accreditation and memberships, the newest first. */
export function EntryList({ entries }: { entries: readonly ProfileEntry[] }) {
  const change = useChange();
  const add = () => openEntryForm(emptyEntry, (facts) => change(() => journalClient.profile.addEntry.mutate(facts)));
  return (
    <Stack gap="sm">
      {entries.length > 0 ? (
        <ul className={classes.list} aria-label="Qualifications, accreditation, memberships">
          {entries.map((entry) => (
            <EntryRow key={entry.id} entry={entry} />
          ))}
        </ul>
      ) : null}
      <Group>
        <Button variant="default" size="sm" leftSection={<IconPlus size={16} />} onClick={add}>
          Add an entry
        </Button>
      </Group>
    </Stack>
  );
}
