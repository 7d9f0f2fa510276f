import { Anchor, Group, Stack, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import { Link } from 'wouter';

interface SectionProps {
  title: string;
  /** Where more of the same is. */
  more?: { href: string; label: string } | undefined;
  /** Controls at the right of the title. */
  controls?: ReactNode;
  children: ReactNode;
}

/** A part of the Today screen under its heading. */
export function Section({ title, more, controls, children }: SectionProps) {
  const id = useId();
  return (
    <Stack component="section" aria-labelledby={id} gap="sm">
      <Group justify="space-between" align="baseline">
        <Title order={2} id={id}>
          {title}
        </Title>
        {controls}
        {more ? (
          <Anchor component={Link} href={more.href} size="sm">
            {more.label}
          </Anchor>
        ) : null}
      </Group>
      {children}
    </Stack>
  );
}
