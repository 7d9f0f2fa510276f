import { ActionIcon, Group, Tooltip } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { focusOnMount } from '../../ui/focus.ts';
import classes from './engagements.module.css';

interface ItemRowProps {
  /** By which its buttons are known, e.g. `goal 2`. */
  name: string;
  /** It was edited or is back by an undo: the focus goes on here. */
  returned: boolean;
  onEdit: () => void;
  onRemove: () => void;
  children: ReactNode;
}

/** One item of a list to read, with the ways to edit and to remove it. */
export function ItemRow({ name, returned, onEdit, onRemove, children }: ItemRowProps) {
  return (
    <Group justify="space-between" align="flex-start" wrap="nowrap">
      <div className={classes.itemText}>{children}</div>
      <Group gap={2} wrap="nowrap">
        <Tooltip label="Edit">
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={`Edit ${name}`}
            ref={returned ? focusOnMount : null}
            onClick={onEdit}
          >
            <IconPencil size={18} aria-hidden />
          </ActionIcon>
        </Tooltip>
        <Tooltip label="Remove">
          <ActionIcon variant="subtle" color="gray" aria-label={`Remove ${name}`} onClick={onRemove}>
            <IconTrash size={18} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Group>
    </Group>
  );
}
