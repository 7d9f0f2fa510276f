import { ActionIcon, Button, Group, Stack, Text, Tooltip } from '@mantine/core';
import { IconArrowUp, IconFolderPlus } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { Place } from '../../../main/exports/places.ts';
import classes from './FolderBrowser.module.css';
import { FolderList } from './FolderList.tsx';
import { NewFolder } from './NewFolder.tsx';
import { pathInside } from './savePath.ts';

interface FolderBrowserProps {
  place: Place;
  /** Goes to another folder, by its absolute path. */
  onGo: (path: string) => void;
}

/** A folder with the ways out of it: shortcuts, the folder above, the folders inside, and a new one. */
export function FolderBrowser({ place, onGo }: FolderBrowserProps) {
  const { path, parent, folders, shortcuts } = place;
  const [making, setMaking] = useState(false);
  const makeButton = useRef<HTMLButtonElement>(null);
  const [walked, setWalked] = useState(false);

  function walkTo(folder: string): void {
    setWalked(true);
    onGo(folder);
  }

  function jumpTo(folder: string): void {
    setWalked(false);
    onGo(folder);
  }

  return (
    <Stack gap="xs">
      <Group gap="xs" wrap="nowrap">
        <Tooltip label="Folder above">
          <ActionIcon
            variant="default"
            size="lg"
            aria-label="Folder above"
            aria-disabled={parent === null}
            data-disabled={parent === null || undefined}
            onClick={() => parent !== null && jumpTo(parent)}
          >
            <IconArrowUp size={18} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <Text size="sm" className={classes.path} role="status">
          {path}
        </Text>
        <Button
          variant="default"
          size="sm"
          flex="none"
          leftSection={<IconFolderPlus size={18} aria-hidden />}
          ref={makeButton}
          aria-expanded={making}
          onClick={() => setMaking(!making)}
        >
          New folder
        </Button>
      </Group>
      {making ? (
        <NewFolder
          parent={path}
          onMade={(made) => {
            setMaking(false);
            walkTo(made);
          }}
          onCancel={() => {
            setMaking(false);
            makeButton.current?.focus();
          }}
        />
      ) : null}
      <div className={classes.columns}>
        <nav aria-label="Shortcuts">
          <Stack gap={2}>
            {shortcuts.map((shortcut) => (
              <Button
                key={shortcut.path}
                variant={shortcut.path === path ? 'light' : 'subtle'}
                color="gray"
                size="sm"
                justify="flex-start"
                aria-current={shortcut.path === path || undefined}
                onClick={() => jumpTo(shortcut.path)}
              >
                {shortcut.name}
              </Button>
            ))}
          </Stack>
        </nav>
        <FolderList
          key={path}
          folders={folders}
          takesFocus={walked}
          onOpen={(name) => walkTo(pathInside(path, name))}
        />
      </div>
    </Stack>
  );
}
