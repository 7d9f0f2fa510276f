import { Button, Group, Menu, Stack, Text, TextInput } from '@mantine/core';
import { modals } from '@mantine/modals';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { swotQuadrants } from '../../../shared/domain/evidence.ts';
import { quadrantNames, type SnapshotSummary } from '../../../shared/domain/swot.ts';
import { journal } from '../../api/client.ts';
import { go } from '../../app/go.ts';
import { dayInShort } from '../../ui/days.ts';
import { notifyFailure } from '../../ui/notify.ts';
import { notifyUndo } from '../../ui/notifyUndo.tsx';
import { RowMenu } from '../../ui/RowMenu.tsx';
import { openSwotExport } from './openSwotExport.tsx';
import classes from './swot.module.css';
import { BOARD } from './words.ts';

interface SnapshotRowProps {
  snapshot: SnapshotSummary;
  onCompare: () => void;
}

const countsInWords = (counts: SnapshotSummary['counts']): string =>
  swotQuadrants.map((quadrant) => `${quadrantNames[quadrant]} ${counts[quadrant]}`).join(' · ');

/** A snapshot: its name, its day, how many items it holds, and what can be done with it. */
export function SnapshotRow({ snapshot, onCompare }: SnapshotRowProps) {
  const { id, name, frozenOn, counts } = snapshot;
  const takeBack = useMutation(journal.swot.takeBackRestore.mutationOptions());
  const trash = useMutation(journal.swot.trashSnapshot.mutationOptions({ onError: notifyFailure }));
  const restore = useMutation(
    journal.swot.restore.mutationOptions({
      onError: notifyFailure,
      onSuccess: (restored) => {
        go(BOARD);
        const kept = restored.frozenId === null ? '' : ' What was there is kept as a snapshot.';
        notifyUndo(`A copy of “${name}” is on the board.${kept}`, () => takeBack.mutateAsync(restored));
      },
    }),
  );
  const remove = () =>
    trash.mutate(
      { id, trashed: true },
      { onSuccess: () => notifyUndo(`Removed “${name}”.`, () => trash.mutateAsync({ id, trashed: false })) },
    );
  return (
    <li className={classes.snapshot}>
      <div className={classes.itemBody}>
        <Text fw={600}>{name}</Text>
        <Text size="sm" c="dimmed">
          {dayInShort(frozenOn)} · {countsInWords(counts)}
        </Text>
      </div>
      <Button variant="default" size="xs" onClick={onCompare} aria-label={`Compare with now: “${name}”`}>
        Compare with now
      </Button>
      <RowMenu label={`Actions for the snapshot “${name}”`} tabIndex={0}>
        <Menu.Item onClick={() => openSwotExport(snapshot)}>Print or export…</Menu.Item>
        <Menu.Item onClick={() => restore.mutate(id)}>Restore as a copy</Menu.Item>
        <Menu.Item onClick={() => openRename(snapshot)}>Rename…</Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={remove}>Remove</Menu.Item>
      </RowMenu>
    </li>
  );
}

function openRename(snapshot: SnapshotSummary): void {
  const modalId = 'rename-snapshot';
  modals.open({
    modalId,
    title: 'Rename the snapshot',
    children: <Rename snapshot={snapshot} onDone={() => modals.close(modalId)} />,
  });
}

function Rename({ snapshot: { id, name: before }, onDone }: { snapshot: SnapshotSummary; onDone: () => void }) {
  const [name, setName] = useState(before);
  const rename = useMutation(
    journal.swot.renameSnapshot.mutationOptions({ onError: notifyFailure, onSuccess: onDone }),
  );
  function submit(event: FormEvent): void {
    event.preventDefault();
    if (name.trim() !== '') rename.mutate({ id, name });
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <TextInput
          label="Name"
          data-autofocus
          maxLength={120}
          value={name}
          error={name.trim() === '' ? 'Give the snapshot a name.' : null}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            Cancel
          </Button>
          <Button type="submit">Rename</Button>
        </Group>
      </Stack>
    </form>
  );
}
