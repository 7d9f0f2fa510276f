import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconTrash } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { AppError } from '../../../shared/result.ts';
import { journal } from '../../api/client.ts';
import { saveAllDrafts } from '../../api/drafts.ts';
import { failureOf } from '../../api/link.ts';
import { notifyFailure } from '../../ui/notify.ts';
import { notifyUndo } from '../../ui/notifyUndo.tsx';

function notifyRefusal(error: unknown): void {
  const sentence = 'Sessions were logged in this engagement: it stays in the record. Close it instead.';
  notifyFailure(failureOf(error).code === 'in-use' ? new AppError('invalid-input', sentence) : error);
}

interface EngagementMenuProps {
  id: string;
  /** E.g. `Coaching since 3 Mar 2026`. */
  title: string;
}

/** What can be done with an engagement as a whole. */
export function EngagementMenu({ id, title }: EngagementMenuProps) {
  const { mutateAsync: restore } = useMutation(journal.engagements.restore.mutationOptions());
  const { mutate: remove } = useMutation(
    journal.engagements.remove.mutationOptions({
      onSuccess: (removed) => notifyUndo(`“${title}” removed.`, () => restore(removed)),
      onError: notifyRefusal,
    }),
  );
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={`Actions: ${title}`}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={() => void saveAllDrafts().then(() => remove(id))}
        >
          Remove this engagement
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
