import { ActionIcon, Menu, Text } from '@mantine/core';
import {
  IconBookmark,
  IconCompass,
  IconDots,
  IconDownload,
  IconFocus2,
  IconHistory,
  IconTrash,
} from '@tabler/icons-react';
import { titleOrDefault } from '../../../../shared/domain/reflection.ts';
import { hotkeyInWords } from '../../../app/commands/hotkey.ts';
import { useFocusMode } from '../../../app/focusMode.ts';
import { tagEntry } from '../../evidence/tagging/pieces.tsx';
import { exportReflection, trashReflection } from './actions.ts';
import { useCell } from './cell.ts';
import { useDesk } from './desk.ts';
import classes from './write.module.css';

interface ActionsMenuProps {
  onVersions: () => void;
  onChangeModel: () => void;
}

/** What can be done with the whole reflection. */
export function ActionsMenu({ onVersions, onChangeModel }: ActionsMenuProps) {
  const desk = useDesk();
  const { private: isPrivate } = useCell(desk.facts);
  const focusMode = useFocusMode();
  return (
    <Menu position="bottom-end" shadow="md" width={280} withinPortal={false} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label="Actions">
          <IconDots size={20} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconHistory size={18} />} onClick={onVersions}>
          Versions…
        </Menu.Item>
        {desk.readOnly ? null : (
          <Menu.Item leftSection={<IconCompass size={18} />} onClick={onChangeModel}>
            Change the model…
          </Menu.Item>
        )}
        <Menu.Item
          leftSection={<IconBookmark size={18} />}
          onClick={() => void tagEntry({ kind: 'reflection', id: desk.id }, titleOrDefault(desk.facts.get().title))}
        >
          Use the whole entry as evidence…
        </Menu.Item>
        <Menu.Item leftSection={<IconDownload size={18} />} onClick={() => void exportReflection(desk)}>
          Export…
          {isPrivate ? (
            <Text size="xs" className={classes.hint}>
              Not while it is private
            </Text>
          ) : null}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconFocus2 size={18} />}
          rightSection={
            <Text size="xs" className={classes.hint}>
              {hotkeyInWords('mod+.')}
            </Text>
          }
          onClick={focusMode.toggle}
        >
          Focus mode
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconTrash size={18} />} onClick={() => void trashReflection(desk)}>
          Move to the trash
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
