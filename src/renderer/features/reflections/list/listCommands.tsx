import { IconCalendar, IconDownload, IconFilterOff, IconList } from '@tabler/icons-react';
import type { Command } from '../../../app/commands/commands.ts';
import { exportShown } from './exportShown.ts';
import { changeListPlace, noFilter } from './listPlace.ts';

/** What the Reflections screen offers in the palette. */
export function listCommands(): Command[] {
  return [
    {
      id: 'list:list',
      group: 'View',
      label: 'Reflections as a list',
      icon: <IconList size={20} />,
      run: () => changeListPlace({ view: 'list', text: '' }),
    },
    {
      id: 'list:calendar',
      group: 'View',
      label: 'Reflections as a calendar',
      icon: <IconCalendar size={20} />,
      run: () => changeListPlace({ view: 'calendar', text: '' }),
    },
    {
      id: 'list:clear',
      group: 'View',
      label: 'Clear all filters',
      icon: <IconFilterOff size={20} />,
      run: () => changeListPlace({ filter: noFilter, text: '' }),
    },
    {
      id: 'list:export',
      group: 'View',
      label: 'Export these reflections…',
      icon: <IconDownload size={20} />,
      run: exportShown,
    },
  ];
}
