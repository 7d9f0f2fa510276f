import { Group, Stack, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';

interface PlanSectionProps {
  title: string;
  /** At the right of the title. */
  actions?: ReactNode;
  children: ReactNode;
}

/** A part of a screen under its heading. */
export function PlanSection({ title, actions, children }: PlanSectionProps) {
  const id = useId();
  return (
    <Stack component="section" aria-labelledby={id} gap="sm">
      <Group justify="space-between" align="center" mih={36}>
        <Title order={2} id={id}>
          {title}
        </Title>
        {actions ? <Group gap="xs">{actions}</Group> : null}
      </Group>
      {children}
    </Stack>
  );
}
