import { Button, type ButtonProps, Menu } from '@mantine/core';
import { IconChevronDown, IconPencilPlus } from '@tabler/icons-react';
import { useOfferedModels } from '../reflections/useOfferedModels.ts';
import { reflectOnSession } from './reflectOnSession.ts';

interface ReflectMenuProps extends Pick<ButtonProps, 'size' | 'variant'> {
  id: string;
}

/** Begins a reflection on a session by one of the models. */
export function ReflectMenu({ id, ...button }: ReflectMenuProps) {
  const models = useOfferedModels();
  return (
    <Menu position="bottom-end" width={280} withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button
          {...button}
          leftSection={<IconPencilPlus size={18} aria-hidden />}
          rightSection={<IconChevronDown size={16} aria-hidden />}
        >
          Write a reflection
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah="min(30rem, 70vh)" style={{ overflowY: 'auto' }}>
        {models.map((model) => (
          <Menu.Item key={model.id} onClick={() => void reflectOnSession(id, model.id)}>
            {model.name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
