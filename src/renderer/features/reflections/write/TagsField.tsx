import { TagsInput } from '@mantine/core';
import { IconTag } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { tagNameSchema } from '../../../../shared/domain/tag.ts';
import { journal } from '../../../api/client.ts';
import { useCell } from './cell.ts';
import { useDesk } from './desk.ts';
import classes from './facts.module.css';

/** The names as the journal keeps them, each once; what cannot be a tag is left out. */
function tagNames(typed: string[]): string[] {
  const names = typed.flatMap((name) => {
    const parsed = tagNameSchema.safeParse(name);
    return parsed.success ? [parsed.data] : [];
  });
  return [...new Set(names)];
}

/** The reflection's tags, with the journal's other tags offered while one types. */
export function TagsField() {
  const { facts, changeFacts, readOnly } = useDesk();
  const { tags } = useCell(facts);
  const known = useQuery(journal.tags.all.queryOptions());
  return (
    <TagsInput
      aria-label="Tags"
      placeholder={tags.length === 0 ? 'Add tags' : ''}
      leftSection={<IconTag size={16} aria-hidden />}
      variant="unstyled"
      size="sm"
      classNames={{
        root: classes.tagsRoot,
        input: classes.tags,
        inputField: classes.tagsInput,
        pill: classes.tag,
        section: classes.tagsIcon,
      }}
      data={known.data?.map(({ name }) => name) ?? []}
      value={tags}
      onChange={(typed) => changeFacts({ tags: tagNames(typed) })}
      openOnFocus={false}
      maxTags={50}
      readOnly={readOnly}
    />
  );
}
