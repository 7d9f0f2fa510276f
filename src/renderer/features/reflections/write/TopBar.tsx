import { ActionIcon, Button, Group, Tooltip } from '@mantine/core';
import { IconFocus2, IconLayoutSidebarRightExpand } from '@tabler/icons-react';
import { hotkeyInWords } from '../../../app/commands/hotkey.ts';
import { useFocusMode } from '../../../app/focusMode.ts';
import { ActionsMenu } from './ActionsMenu.tsx';
import { useCell } from './cell.ts';
import { DeskSaveStatus } from './DeskSaving.tsx';
import { useDesk } from './desk.ts';
import { panelOpen } from './panelOpen.ts';
import { WordCounts } from './WordCounts.tsx';
import classes from './write.module.css';

interface TopBarProps {
  onVersions: () => void;
  onChangeModel: () => void;
}

/** Above the text: whether it is saved, how long it is, and what can be done with it. */
export function TopBar(props: TopBarProps) {
  const focusMode = useFocusMode();
  const { readOnly } = useDesk();
  const isPanelOpen = useCell(panelOpen);
  return (
    <Group className={classes.bar} justify="space-between" wrap="nowrap">
      <Group gap="md" wrap="nowrap">
        <DeskSaveStatus />
        <WordCounts />
      </Group>
      {focusMode.on ? (
        <Button size="compact-sm" variant="subtle" color="gray" onClick={focusMode.leave}>
          Leave focus mode (Esc)
        </Button>
      ) : (
        <Group gap={4} wrap="nowrap">
          <Tooltip label={`Focus mode (${hotkeyInWords('mod+.')})`}>
            <ActionIcon variant="subtle" color="gray" size="lg" aria-label="Focus mode" onClick={focusMode.toggle}>
              <IconFocus2 size={20} />
            </ActionIcon>
          </Tooltip>
          <ActionsMenu {...props} />
          {isPanelOpen || readOnly ? null : (
            <Tooltip label={`Stages and prompts (${hotkeyInWords('mod+alt+B')})`} position="left">
              <ActionIcon
                variant="subtle"
                color="gray"
                size="lg"
                aria-label="Show stages and prompts"
                onClick={() => panelOpen.set(true)}
              >
                <IconLayoutSidebarRightExpand size={20} />
              </ActionIcon>
            </Tooltip>
          )}
        </Group>
      )}
    </Group>
  );
}
