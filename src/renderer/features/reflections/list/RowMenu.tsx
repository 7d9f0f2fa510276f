import { Menu } from '@mantine/core';
import { IconDots, IconDownload, IconLock, IconLockOpen, IconTrash, IconWriting } from '@tabler/icons-react';
import { type ComponentProps, useEffect, useState } from 'react';
import { titleOrDefault } from '../../../../shared/domain/reflection.ts';
import { go } from '../../../app/go.ts';
import { focusOnMount } from '../../../ui/focus.ts';
import classes from './RowMenu.module.css';
import type { ReflectionActions } from './useReflectionActions.ts';

interface RowMenuProps {
  id: string;
  title: string;
  /** Absent where it is not known (a search's find). */
  isPrivate?: boolean;
  actions: ReflectionActions;
  tabIndex: number;
}

/** What can be done with one reflection of a list. Until it is asked for, it is only its button: a list has many. */
export function RowMenu(props: RowMenuProps) {
  const [asked, setAsked] = useState(false);
  const button = { tabIndex: props.tabIndex, 'aria-label': `Actions for ${titleOrDefault(props.title)}` };
  if (!asked) return <DotsButton {...button} aria-haspopup="menu" onClick={() => setAsked(true)} />;
  return <AskedMenu {...props} button={button} />;
}

function DotsButton(props: ComponentProps<'button'>) {
  return (
    <button type="button" className={classes.dots} {...props}>
      <IconDots size={18} aria-hidden />
    </button>
  );
}

function AskedMenu({ id, isPrivate, actions, button }: RowMenuProps & { button: ComponentProps<'button'> }) {
  const [opened, setOpened] = useState(false);
  // Opened only once its button has the focus, so that the focus comes back there.
  useEffect(() => setOpened(true), []);
  return (
    <Menu withInitialFocusPlaceholder={false} position="bottom-end" width={220} opened={opened} onChange={setOpened}>
      <Menu.Target>
        <DotsButton {...button} ref={focusOnMount} />
      </Menu.Target>
      <Menu.Dropdown>
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
      </Menu.Dropdown>
    </Menu>
  );
}
