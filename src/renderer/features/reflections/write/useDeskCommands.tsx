import {
  IconCompass,
  IconDownload,
  IconFocus2,
  IconHistory,
  IconLayoutSidebarRight,
  IconMessageQuestion,
  IconRefresh,
  IconTrash,
} from '@tabler/icons-react';
import { useMemo } from 'react';
import { type Command, useCommands } from '../../../app/commands/commands.ts';
import { useFocusMode } from '../../../app/focusMode.ts';
import { exportReflection, trashReflection } from './actions.ts';
import type { Desk } from './desk.ts';
import { panelOpen } from './panelOpen.ts';
import { insertPrompt, nextPrompt } from './prompts.ts';

const group = 'This reflection';
const size = 20;

function commandsOf(desk: Desk, open: (dialog: 'versions' | 'model') => void): Command[] {
  const always: Command[] = [
    {
      id: 'reflection:versions',
      group,
      label: 'Versions',
      keywords: 'history compare restore earlier',
      icon: <IconHistory size={size} />,
      run: () => open('versions'),
    },
    {
      id: 'reflection:export',
      group,
      label: 'Export this reflection',
      keywords: 'markdown pdf print',
      icon: <IconDownload size={size} />,
      run: () => void exportReflection(desk),
    },
    {
      id: 'reflection:trash',
      group,
      label: 'Move this reflection to the trash',
      keywords: 'delete remove',
      icon: <IconTrash size={size} />,
      run: () => void trashReflection(desk),
    },
    {
      id: 'view:panel',
      group: 'View',
      label: 'Show or hide stages and prompts',
      keywords: 'panel sidebar',
      hotkey: 'mod+alt+B',
      icon: <IconLayoutSidebarRight size={size} />,
      run: () => panelOpen.set(!panelOpen.get()),
    },
  ];
  const writing: Command[] = [
    {
      id: 'reflection:model',
      group,
      label: 'Change the reflective model',
      icon: <IconCompass size={size} />,
      run: () => open('model'),
    },
    {
      id: 'reflection:next-prompt',
      group,
      label: 'Another prompt',
      hotkey: 'mod+alt+P',
      icon: <IconRefresh size={size} />,
      run: () => nextPrompt(desk),
    },
    {
      id: 'reflection:insert-prompt',
      group,
      label: 'Put the prompt into the text',
      hotkey: 'mod+alt+I',
      icon: <IconMessageQuestion size={size} />,
      run: () => insertPrompt(desk),
    },
  ];
  return desk.readOnly ? always : [...writing, ...always];
}

/** Offers what can be done with the open reflection in the palette and on keys. */
export function useDeskCommands(desk: Desk, open: (dialog: 'versions' | 'model') => void): void {
  useCommands(useMemo(() => commandsOf(desk, open), [desk, open]));
  const { toggle } = useFocusMode();
  useCommands(
    useMemo(
      () => [
        {
          id: 'view:focus',
          group: 'View',
          label: 'Focus mode',
          keywords: 'distraction full text only',
          hotkey: 'mod+.',
          icon: <IconFocus2 size={size} />,
          run: toggle,
        },
      ],
      [toggle],
    ),
  );
}
