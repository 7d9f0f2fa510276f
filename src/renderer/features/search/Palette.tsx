import { Modal, VisuallyHidden } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useMemo } from 'react';
import { type Command, useCommands } from '../../app/commands/commands.ts';
import { go } from '../../app/go.ts';
import { wishToSearch } from '../reflections/list/listPlace.ts';
import { closePalette, openPalette, PALETTE_COMMAND, usePaletteOpen } from './openPalette.ts';
import classes from './Palette.module.css';
import { PaletteList } from './PaletteList.tsx';

function searchCommands(): Command[] {
  return [
    {
      id: PALETTE_COMMAND,
      group: 'Go to',
      label: 'Search and commands',
      hotkey: 'mod+K',
      icon: <IconSearch size={20} />,
      run: openPalette,
    },
    {
      id: 'search',
      group: 'Go to',
      label: 'Search your reflections',
      hotkey: 'mod+Shift+F',
      keywords: 'find',
      icon: <IconSearch size={20} />,
      run: () => {
        wishToSearch();
        go('/reflections');
      },
    },
  ];
}

/** Every action of the app, every reflection and every record, a few letters away. Closed, it forgets what was typed. */
export function Palette() {
  const opened = usePaletteOpen();
  useCommands(useMemo(searchCommands, []));
  return (
    <Modal.Root
      opened={opened}
      onClose={closePalette}
      lockScroll={false}
      size={640}
      yOffset="10vh"
      transitionProps={{ transition: 'fade', duration: 80 }}
    >
      <Modal.Overlay backgroundOpacity={0.35} />
      <Modal.Content className={classes.palette}>
        <VisuallyHidden>
          <Modal.Title>Search and commands</Modal.Title>
        </VisuallyHidden>
        <PaletteList />
      </Modal.Content>
    </Modal.Root>
  );
}
