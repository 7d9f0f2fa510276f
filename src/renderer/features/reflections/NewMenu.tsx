import { Button, Kbd, Menu, Text } from '@mantine/core';
import { IconBolt, IconMessages, IconPencilPlus, IconPlus } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { ReflectiveModel } from '../../../shared/domain/model.ts';
import { type Command, useCommands } from '../../app/commands/commands.ts';
import { hotkeyInWords } from '../../app/commands/hotkey.ts';
import { useFocusMode } from '../../app/focusMode.ts';
import { NoteDialog } from '../notes/NoteDialog.tsx';
import { openNoteDialog } from '../notes/openNoteDialog.ts';
import { LogSessionDialog } from '../sessions/LogSessionDialog.tsx';
import { openLogSession } from '../sessions/openLogSession.ts';
import classes from './NewMenu.module.css';
import { useOfferedModels } from './useOfferedModels.ts';
import { startReflection } from './write/startReflection.ts';

const group = 'Write';

function commandsOf(models: readonly ReflectiveModel[], openMenu: () => void): Command[] {
  return [
    { id: 'new', group, label: 'New…', hotkey: 'mod+N', icon: <IconPlus size={20} />, run: openMenu },
    {
      id: 'new:note',
      group,
      label: 'In-action note',
      keywords: 'new surprised quick session',
      hotkey: 'mod+J',
      icon: <IconBolt size={20} />,
      run: openNoteDialog,
    },
    {
      id: 'new:session',
      group,
      label: 'Log a session',
      keywords: 'new client hours',
      hotkey: 'mod+Shift+L',
      icon: <IconMessages size={20} />,
      run: () => openLogSession(),
    },
    ...models.map(
      ({ id, name }): Command => ({
        id: `new:${id}`,
        group,
        label: `New reflection: ${name}`,
        keywords: 'write',
        icon: <IconPencilPlus size={20} />,
        run: () => void startReflection(id),
      }),
    ),
  ];
}

/** The “New” button of the navigation: a reflection by one of the models, a one-minute note, or a session. */
export function NewMenu() {
  const models = useOfferedModels();
  const [opened, setOpened] = useState(false);
  const { leave } = useFocusMode();
  useCommands(
    useMemo(() => {
      const openMenu = () => {
        leave();
        setOpened(true);
      };
      return commandsOf(models, openMenu);
    }, [models, leave]),
  );
  return (
    <>
      <Menu
        opened={opened}
        onChange={setOpened}
        position="bottom-start"
        shadow="lg"
        width={420}
        withinPortal={false}
        withInitialFocusPlaceholder={false}
        menuItemTabIndex={0}
      >
        <Menu.Target>
          <Button
            fullWidth
            justify="space-between"
            leftSection={<IconPlus size={18} />}
            rightSection={<span className={classes.keys}>{hotkeyInWords('mod+N')}</span>}
            classNames={{ label: classes.label }}
          >
            New
          </Button>
        </Menu.Target>
        <Menu.Dropdown className={classes.menu}>
          <Menu.Label>Reflection</Menu.Label>
          {models.map((model) => (
            <Menu.Item key={model.id} onClick={() => void startReflection(model.id)}>
              {model.name}
              <Text size="xs" className={classes.hint} lineClamp={2}>
                {model.whenToUse || model.summary}
              </Text>
            </Menu.Item>
          ))}
          <div className={classes.foot}>
            <Menu.Item
              leftSection={<IconBolt size={18} />}
              rightSection={<Kbd size="xs">{hotkeyInWords('mod+J')}</Kbd>}
              onClick={openNoteDialog}
            >
              In-action note
              <Text size="xs" className={classes.hint}>
                One line in one minute, for later.
              </Text>
            </Menu.Item>
            <Menu.Item
              leftSection={<IconMessages size={18} />}
              rightSection={<Kbd size="xs">{hotkeyInWords('mod+Shift+L')}</Kbd>}
              onClick={() => openLogSession()}
            >
              Session…
              <Text size="xs" className={classes.hint}>
                With whom, what for, how long.
              </Text>
            </Menu.Item>
          </div>
        </Menu.Dropdown>
      </Menu>
      <NoteDialog />
      <LogSessionDialog />
    </>
  );
}
