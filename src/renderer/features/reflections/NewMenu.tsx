import { Button, Kbd, Menu, Text } from '@mantine/core';
import { IconBolt, IconPencilPlus, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { DEFAULT_MODEL, FREE_WRITING, ON_ACTION, type ReflectiveModel } from '../../../shared/domain/model.ts';
import { journal } from '../../api/client.ts';
import { type Command, useCommands } from '../../app/commands/commands.ts';
import { hotkeyInWords } from '../../app/commands/hotkey.ts';
import { useFocusMode } from '../../app/focusMode.ts';
import { NoteDialog } from '../notes/NoteDialog.tsx';
import { openNoteDialog } from '../notes/openNoteDialog.ts';
import classes from './NewMenu.module.css';
import { startReflection } from './write/startReflection.ts';

/** What comes first in the menu; free writing comes last. */
const order = [DEFAULT_MODEL, ON_ACTION];

function place({ id }: ReflectiveModel): number {
  if (id === FREE_WRITING) return order.length + 1;
  const first = order.indexOf(id);
  return first < 0 ? order.length : first;
}

/** The models that a new reflection can be written by, in the menu’s order. */
function useOfferedModels(): ReflectiveModel[] {
  const { data } = useQuery(journal.models.all.queryOptions());
  return useMemo(
    () => (data ?? []).filter(({ retired }) => !retired).toSorted((one, other) => place(one) - place(other)),
    [data],
  );
}

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

/** The “New” button of the navigation: a reflection by one of the models, or a one-minute note. */
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
          </div>
        </Menu.Dropdown>
      </Menu>
      <NoteDialog />
    </>
  );
}
