import { ActionIcon, Group, Table, Text, TextInput, VisuallyHidden } from '@mantine/core';
import { modals } from '@mantine/modals';
import { IconPencil, IconTag, IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { Tag } from '../../../shared/domain/tag.ts';
import { journal } from '../../api/client.ts';
import { counted, figure } from '../../ui/counted.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailureState } from '../../ui/FailureState.tsx';
import { notifyFailure } from '../../ui/notify.ts';
import { notifyUndo } from '../../ui/notifyUndo.tsx';
import { RenameTag } from './RenameTag.tsx';

/** Beyond this many tags a field to look one up is worth its place. */
const fewTags = 12;

/** Every tag of the journal, with what carries it, reflections and evidence: to rename, merge and remove. */
export function ManageTags() {
  const tags = useQuery(journal.tags.all.queryOptions());
  const [sought, setSought] = useState('');
  if (tags.isError) return <FailureState error={tags.error} retry={tags.refetch} />;
  if (!tags.data) return null;
  if (tags.data.length === 0) {
    return (
      <EmptyState icon={<IconTag size={32} stroke={1.5} />} title="No tags yet">
        A tag gathers reflections and evidence on one theme, such as “silence” or “contracting”. Add tags above a
        reflection’s text, or to a passage as you mark it as evidence; here you can rename and merge them later.
      </EmptyState>
    );
  }
  const shown = tags.data.filter(({ name }) => name.includes(sought.trim().toLowerCase()));
  return (
    <>
      <Text>Give a tag the name of another one to merge the two.</Text>
      {tags.data.length > fewTags ? (
        <TextInput label="Find a tag" value={sought} onChange={(event) => setSought(event.currentTarget.value)} />
      ) : null}
      <TagTable tags={shown} all={tags.data} />
    </>
  );
}

function TagTable({ tags, all }: { tags: readonly Tag[]; all: readonly Tag[] }) {
  const [renamed, setRenamed] = useState<string | null>(null);
  const openedBy = useRef<HTMLButtonElement>(null);
  const add = useMutation(journal.tags.add.mutationOptions());
  const rename = useMutation(journal.tags.rename.mutationOptions({ onError: notifyFailure }));
  const remove = useMutation(
    journal.tags.remove.mutationOptions({
      onSuccess: (removed) => notifyUndo(`Tag “${removed.name}” removed.`, () => add.mutateAsync(removed)),
      onError: notifyFailure,
    }),
  );

  function close(): void {
    setRenamed(null);
    openedBy.current?.focus();
  }

  function setName(tag: Tag, name: string): void {
    close();
    const twin = all.find((other) => other.name === name && other.id !== tag.id);
    if (twin) askToMerge(tag, twin, () => rename.mutate({ id: tag.id, name }));
    else if (name !== tag.name) {
      const onSuccess = () =>
        notifyUndo(`“${tag.name}” is “${name}” now.`, () => rename.mutateAsync({ id: tag.id, name: tag.name }));
      rename.mutate({ id: tag.id, name }, { onSuccess });
    }
  }

  if (tags.length === 0) return <Text c="dimmed">No tag has these letters.</Text>;
  return (
    <Table aria-label="Tags">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Tag</Table.Th>
          <Table.Th ta="right">Reflections</Table.Th>
          <Table.Th ta="right">Evidence</Table.Th>
          <Table.Th>
            <VisuallyHidden>Actions</VisuallyHidden>
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {tags.map((tag) => (
          <Table.Tr key={tag.id}>
            <Table.Td>
              {renamed === tag.id ? (
                <RenameTag tag={tag} onName={(name) => setName(tag, name)} onCancel={close} />
              ) : (
                tag.name
              )}
            </Table.Td>
            <Table.Td ta="right">{figure(tag.count)}</Table.Td>
            <Table.Td ta="right">{figure(tag.evidence)}</Table.Td>
            <Table.Td>
              <Group gap={4} justify="flex-end" wrap="nowrap">
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={`Rename ${tag.name}`}
                  onClick={(event) => {
                    openedBy.current = event.currentTarget;
                    setRenamed(tag.id);
                  }}
                >
                  <IconPencil size={18} />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={`Remove ${tag.name}`}
                  onClick={() => remove.mutate(tag.id)}
                >
                  <IconTrash size={18} />
                </ActionIcon>
              </Group>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

/** `3 reflections and 1 piece of evidence` */
function carriers({ count, evidence }: Tag): string {
  const pieces = evidence > 0 ? ` and ${counted(evidence, 'piece')} of evidence` : '';
  return `${counted(count, 'reflection')}${pieces}`;
}

function askToMerge(tag: Tag, into: Tag, merge: () => void): void {
  modals.openConfirmModal({
    title: `Merge “${tag.name}” into “${into.name}”?`,
    children: `There is a tag “${into.name}” already. ${carriers(tag)} with “${tag.name}” will carry “${into.name}” instead. They cannot be told apart again afterwards.`,
    labels: { confirm: 'Merge', cancel: 'Keep both' },
    onConfirm: merge,
  });
}
