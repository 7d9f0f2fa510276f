import { ActionIcon, Anchor, Button, Group, Menu } from '@mantine/core';
import { IconArrowLeft, IconBook, IconChevronDown, IconDots, IconDownload, IconTable } from '@tabler/icons-react';
import { memo } from 'react';
import { Link } from 'wouter';
import type { SaveState } from '../../../api/autosave.ts';
import { journalClient } from '../../../api/client.ts';
import { go } from '../../../app/go.ts';
import { notifyFailure } from '../../../ui/notify.ts';
import { SaveStatus } from '../../../ui/SaveStatus.tsx';
import { TrashButton } from '../../records/TrashButton.tsx';
import { openSubmissionExport } from '../openSubmissionExport.tsx';
import { useSubmission } from './desk.ts';
import { InsertMenu } from './InsertMenu.tsx';
import classes from './write.module.css';

export type DeskDialog = 'cover' | 'versions' | 'carry';

interface DeskBarProps {
  back: { href: string; label: string };
  saveState: SaveState;
  flush: () => Promise<void>;
  onDialog: (dialog: DeskDialog) => void;
  /** The text was replaced under the editor. */
  onReplaced: () => void;
}

/** Above the text: the way back, whether it is saved, how long it is, and what can be done with it. */
export function DeskBar({ back, saveState, flush, onDialog, onReplaced }: DeskBarProps) {
  return (
    <Group className={classes.bar} justify="space-between" wrap="nowrap">
      <Group gap="lg" wrap="nowrap" miw={0}>
        <Anchor component={Link} href={back.href} size="sm" className={classes.back} aria-label={back.label}>
          <IconArrowLeft size={16} aria-hidden />
          <span className={classes.backLabel}>{back.label}</span>
        </Anchor>
        <SaveStatus state={saveState} />
      </Group>
      <Actions list={back.href} flush={flush} onDialog={onDialog} onReplaced={onReplaced} />
    </Group>
  );
}

interface ActionsProps extends Pick<DeskBarProps, 'flush' | 'onDialog' | 'onReplaced'> {
  list: string;
}

/** What can be done. Renders once: the key that follows a pause changes whether all is saved, and nothing here. */
const Actions = memo(function Actions({ list, flush, onDialog, onReplaced }: ActionsProps) {
  const { id } = useSubmission();
  return (
    <Group gap={6} wrap="nowrap">
      <Menu position="bottom-end" width={300}>
        <Menu.Target>
          <Button
            variant="default"
            size="sm"
            leftSection={<IconTable size={16} />}
            rightSection={<IconChevronDown size={14} />}
          >
            Insert
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <InsertMenu />
        </Menu.Dropdown>
      </Menu>
      <Button
        variant="default"
        size="sm"
        leftSection={<IconBook size={16} />}
        onClick={() => void flush().then(() => go(`/submissions/${id}/read`))}
      >
        Read
      </Button>
      <Button
        size="sm"
        leftSection={<IconDownload size={16} />}
        onClick={() =>
          void flush()
            .then(() => openSubmissionExport(id, onReplaced))
            .catch(notifyFailure)
        }
      >
        Export…
      </Button>
      <Menu position="bottom-end" width={260}>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label="More">
            <IconDots size={20} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => onDialog('cover')}>Cover sheet and appendices…</Menu.Item>
          <Menu.Item onClick={() => onDialog('carry')}>Carry this section over…</Menu.Item>
          <Menu.Item onClick={() => void flush().then(() => onDialog('versions'))}>Versions…</Menu.Item>
          <Menu.Divider />
          <TrashButton
            noun="Submission"
            list={list}
            trash={(trashed) => journalClient.submissions.trash.mutate({ ids: [id], trashed })}
          />
        </Menu.Dropdown>
      </Menu>
    </Group>
  );
});
