import { Menu } from '@mantine/core';
import { IconDownload, IconLock, IconLockOpen, IconTrash, IconWriting } from '@tabler/icons-react';
import { titleOrDefault } from '../../../../shared/domain/reflection.ts';
import { go } from '../../../app/go.ts';
import { RowMenu } from '../../../ui/RowMenu.tsx';
import type { ReflectionActions } from './useReflectionActions.ts';

interface ReflectionMenuProps {
  id: string;
  title: string;
  /** Absent where it is not known (a search's find). */
  isPrivate?: boolean;
  actions: ReflectionActions;
  tabIndex: number;
}

/** What can be done with one reflection of a list. */
export function ReflectionMenu({ id, title, isPrivate, actions, tabIndex }: ReflectionMenuProps) {
  return (
    <RowMenu label={`Actions for ${titleOrDefault(title)}`} tabIndex={tabIndex}>
      <Menu.Item leftSection={<IconWriting size={16} />} onClick={() => go(`/reflections/${id}`)}>
        Open
      </Menu.Item>
      <Menu.Item leftSection={<IconDownload size={16} />} onClick={() => actions.export([id])}>
        Export…
      </Menu.Item>
      {isPrivate === undefined ? null : (
        <Menu.Item
          leftSection={isPrivate ? <IconLockOpen size={16} /> : <IconLock size={16} />}
          onClick={() => actions.setPrivate(id, !isPrivate)}
        >
          {isPrivate ? 'No longer private' : 'Mark private'}
        </Menu.Item>
      )}
      <Menu.Divider />
      <Menu.Item leftSection={<IconTrash size={16} />} onClick={() => actions.trash([id])}>
        Move to trash
      </Menu.Item>
    </RowMenu>
  );
}
