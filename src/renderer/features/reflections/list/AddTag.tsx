import { Autocomplete, Button, Group, Popover } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconTag } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { tagNameSchema } from '../../../../shared/domain/tag.ts';
import { journal } from '../../../api/client.ts';
import { counted } from '../../../ui/counted.ts';
import { notifyFailure } from '../../../ui/notify.ts';

/** Adds a tag, known or new, to the given reflections. */
export function AddTag({ ids }: { ids: ReadonlySet<string> }) {
  const [opened, { close, toggle }] = useDisclosure(false);
  return (
    <Popover opened={opened} onChange={close} trapFocus returnFocus position="top" withArrow>
      <Popover.Target>
        <Button variant="default" size="xs" leftSection={<IconTag size={16} />} onClick={toggle}>
          Add a tag…
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <TagForm ids={ids} onAdded={close} />
      </Popover.Dropdown>
    </Popover>
  );
}

function TagForm({ ids, onAdded }: { ids: ReadonlySet<string>; onAdded: () => void }) {
  const [text, setText] = useState('');
  const tags = useQuery(journal.tags.all.queryOptions());
  const add = useMutation(
    journal.tags.add.mutationOptions({
      onSuccess: (_, { name, reflectionIds }) => {
        notifications.show({ message: `“${name}” added to ${counted(reflectionIds.length, 'reflection')}.` });
        onAdded();
      },
      onError: notifyFailure,
    }),
  );
  const name = tagNameSchema.safeParse(text);
  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    if (name.success) add.mutate({ name: name.data, reflectionIds: [...ids] });
  }
  return (
    <form onSubmit={onSubmit}>
      <Group align="flex-end" gap="xs" wrap="nowrap">
        <Autocomplete
          label="Tag"
          w={220}
          maxLength={60}
          data={tags.data?.map((tag) => tag.name) ?? []}
          limit={6}
          value={text}
          onChange={setText}
          comboboxProps={{ withinPortal: false, position: 'top', offset: 32 }}
          data-autofocus
        />
        <Button type="submit" disabled={!name.success} loading={add.isPending}>
          Add
        </Button>
      </Group>
    </form>
  );
}
