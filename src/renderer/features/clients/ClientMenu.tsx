import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, IconPencil, IconTrash, IconUserOff } from '@tabler/icons-react';
import type { Client } from '../../../shared/domain/client.ts';
import { openRename } from './openRename.tsx';
import { useRemoval } from './useRemoval.tsx';

/** What can be done with a client as a whole. */
export function ClientMenu({ client }: { client: Client }) {
  const { remove, anonymise } = useRemoval(client);
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="default" size="lg" aria-label="Actions">
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPencil size={16} aria-hidden />} onClick={() => openRename(client)}>
          Change the code name…
        </Menu.Item>
        {client.anonymisedAt === null ? (
          <Menu.Item leftSection={<IconUserOff size={16} aria-hidden />} onClick={anonymise}>
            Anonymise…
          </Menu.Item>
        ) : null}
        <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={remove}>
          Remove this client
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
