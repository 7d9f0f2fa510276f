import { Menu, Text, UnstyledButton } from '@mantine/core';
import { IconEdit, IconTrash } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type Cited, citedWords, type Source } from '../../../shared/domain/source.ts';
import { journal } from '../../api/client.ts';
import { notifyFailure } from '../../ui/notify.ts';
import { notifyUndo } from '../../ui/notifyUndo.tsx';
import { RowMenu } from '../../ui/RowMenu.tsx';
import { openSource } from './openSource.tsx';
import classes from './sources.module.css';
import { publishedInWords, sourceKindWords } from './sourceWords.ts';

/** One source: as it is cited, and what it is. */
export function SourceRow({ source }: { source: Source & { cited: Cited } }) {
  const { id, title, kind, cited } = source;
  const trash = useMutation(journal.sources.trash.mutationOptions());
  const remove = () =>
    trash.mutate(
      { id, trashed: true },
      {
        onSuccess: () =>
          notifyUndo(`${citedWords(cited)} was removed. Citations of it keep their words.`, () =>
            trash.mutateAsync({ id, trashed: false }),
          ),
        onError: notifyFailure,
      },
    );
  return (
    <li className={classes.row}>
      <Text className={classes.cited}>{citedWords(cited)}</Text>
      <div>
        <UnstyledButton className={classes.title} onClick={() => openSource(source)}>
          {title}
        </UnstyledButton>
        <Text size="sm" c="dimmed">
          {[sourceKindWords[kind], publishedInWords(source)].filter((part) => part !== '').join(' · ')}
        </Text>
      </div>
      <div className={classes.menu}>
        <RowMenu label={`More for ${citedWords(cited)}`} tabIndex={0}>
          <Menu.Item leftSection={<IconEdit size={16} />} onClick={() => openSource(source)}>
            Change…
          </Menu.Item>
          <Menu.Item leftSection={<IconTrash size={16} />} onClick={remove}>
            Remove
          </Menu.Item>
        </RowMenu>
      </div>
    </li>
  );
}
