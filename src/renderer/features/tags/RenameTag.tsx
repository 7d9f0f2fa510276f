import { ActionIcon, Group, TextInput } from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import { IconCheck, IconX } from '@tabler/icons-react';
import { z } from 'zod';
import { type Tag, tagNameSchema } from '../../../shared/domain/tag.ts';
import { selectText } from '../../ui/focus.ts';

interface RenameTagProps {
  tag: Tag;
  /** Called with the new name as tags are written: lower case, single spaces. */
  onName: (name: string) => void;
  onCancel: () => void;
}

const schema = z.object({
  name: z.string().trim().min(1, 'Give the tag a name.').max(60, 'Use at most 60 characters.'),
});

/** A tag's name in a field, in the place of the name. */
export function RenameTag({ tag, onName, onCancel }: RenameTagProps) {
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { name: tag.name },
    validate: schemaResolver(schema, { sync: true }),
  });
  return (
    <form onSubmit={form.onSubmit(({ name }) => onName(tagNameSchema.parse(name)))} noValidate>
      <Group gap={4} align="flex-start" wrap="nowrap">
        <TextInput
          size="xs"
          flex={1}
          aria-label={`New name of ${tag.name}`}
          ref={selectText}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onCancel();
          }}
          {...form.getInputProps('name')}
        />
        <ActionIcon type="submit" aria-label="Save the name" size={30}>
          <IconCheck size={18} />
        </ActionIcon>
        <ActionIcon variant="default" aria-label="Leave the name as it is" size={30} onClick={onCancel}>
          <IconX size={18} />
        </ActionIcon>
      </Group>
    </form>
  );
}
