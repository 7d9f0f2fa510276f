import { Text, UnstyledButton } from '@mantine/core';
import { IconFolder } from '@tabler/icons-react';
import { type KeyboardEvent, useState } from 'react';
import { focusOnMount } from '../../ui/focus.ts';
import classes from './FolderBrowser.module.css';

interface FolderListProps {
  folders: readonly string[];
  /** The user walked here by the list: the focus goes on in it. */
  takesFocus: boolean;
  onOpen: (name: string) => void;
}

/** The place to which a key moves among the folders: arrows, ends, or the next name that begins with a letter. */
function placeAfter(key: string, place: number, folders: readonly string[]): number {
  if (key === 'ArrowDown') return Math.min(folders.length - 1, place + 1);
  if (key === 'ArrowUp') return Math.max(0, place - 1);
  if (key === 'Home') return 0;
  if (key === 'End') return folders.length - 1;
  if (key.length !== 1 || key === ' ') return -1;
  const begins = (name: string) => name.toLocaleLowerCase().startsWith(key.toLocaleLowerCase());
  const after = folders.findIndex((name, index) => index > place && begins(name));
  return after >= 0 ? after : folders.findIndex(begins);
}

/** The folders inside a folder: one stop for the Tab key, arrow keys and letters between them, Enter opens. */
export function FolderList({ folders, takesFocus, onOpen }: FolderListProps) {
  const [active, setActive] = useState(0);

  function onKeyDown(event: KeyboardEvent<HTMLUListElement>): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = placeAfter(event.key, active, folders);
    if (next < 0) return;
    event.preventDefault();
    setActive(next);
    event.currentTarget.querySelectorAll<HTMLElement>('button')[next]?.focus();
  }

  if (folders.length === 0) {
    return (
      <Text size="sm" c="dimmed" className={classes.empty} tabIndex={-1} ref={takesFocus ? focusOnMount : undefined}>
        No folders in here.
      </Text>
    );
  }
  return (
    <ul className={classes.folders} aria-label="Folders" onKeyDown={onKeyDown}>
      {folders.map((name, index) => (
        <li key={name}>
          <UnstyledButton
            className={classes.folder}
            tabIndex={index === active ? 0 : -1}
            ref={takesFocus && index === 0 ? focusOnMount : undefined}
            onFocus={() => setActive(index)}
            onClick={() => onOpen(name)}
          >
            <IconFolder size={18} aria-hidden />
            <span>{name}</span>
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
}
