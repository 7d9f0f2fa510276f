import { notifications } from '@mantine/notifications';
import { IconArchive, IconFileExport, IconSunMoon } from '@tabler/icons-react';
import type { Settings } from '../../../shared/domain/settings.ts';
import { hostClient, journalClient, queryClient } from '../../api/client.ts';
import type { Command } from '../../app/commands/commands.ts';
import { go } from '../../app/go.ts';
import { notifyFailure } from '../../ui/notify.ts';
import { exportEverything } from './exportEverything.ts';
import { sections } from './sections.tsx';

const size = 20;

/** What the settings offer, for the palette: their sections, and what can be done without going there. */
export function settingsCommands(): Command[] {
  return [
    ...sections.map(({ id, label, icon }): Command => {
      return {
        id: `settings:${id}`,
        group: 'Go to',
        label: `Settings: ${label}`,
        icon,
        run: () => go(`/settings/${id}`),
      };
    }),
    {
      id: 'back-up',
      group: 'Journal',
      label: 'Make a backup now',
      icon: <IconArchive size={size} />,
      run: () => void backUp().catch(notifyFailure),
    },
    {
      id: 'export-everything',
      group: 'Journal',
      label: 'Export everything…',
      keywords: 'markdown pdf zip',
      icon: <IconFileExport size={size} />,
      run: exportEverything,
    },
    colours('light', 'Light colours'),
    colours('dark', 'Dark colours'),
    colours('auto', 'Colours as the computer'),
  ];
}

function colours(colorScheme: Settings['colorScheme'], label: string): Command {
  return {
    id: `colours:${colorScheme}`,
    group: 'View',
    label,
    keywords: 'appearance theme mode',
    icon: <IconSunMoon size={size} />,
    run: () => void changeAppearance({ colorScheme }).catch(notifyFailure),
  };
}

async function changeAppearance(patch: Partial<Settings>): Promise<void> {
  await hostClient.settings.change.mutate(patch);
  await queryClient.invalidateQueries();
}

async function backUp(): Promise<void> {
  await journalClient.security.backUp.mutate();
  await queryClient.invalidateQueries();
  notifications.show({ message: 'The backup is made and checked.' });
}
