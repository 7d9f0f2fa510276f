import { Box, Group, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './Page.module.css';
import { useKeptFocus } from './useKeptFocus.ts';

interface PageProps {
  title: string;
  /** One line under the title. */
  subtitle?: ReactNode;
  /** Over the title: the way to neighbouring screens. */
  above?: ReactNode;
  /** Buttons at the right of the title. */
  actions?: ReactNode;
  /** Text pages are narrow; lists and charts take the width. */
  width?: 'text' | 'wide';
  /** The heading stays; the content fills the rest of the window and scrolls by itself. */
  fills?: boolean;
  children: ReactNode;
}

/** A screen of the open journal: a heading, its actions, and content that scrolls. */
export function Page({ title, subtitle, above, actions, width = 'wide', fills = false, children }: PageProps) {
  const keptFocus = useKeptFocus<HTMLDivElement>();
  return (
    <Box {...keptFocus} tabIndex={-1} className={classes.scroll} id="page" data-fills={fills || undefined}>
      <Stack className={classes.page} data-width={width} data-fills={fills || undefined} gap={fills ? 'md' : 'lg'}>
        {above}
        <Group component="header" justify="space-between" align="flex-start" wrap="nowrap">
          <Box>
            <Title order={1}>{title}</Title>
            {subtitle ? (
              <Text c="dimmed" mt={4}>
                {subtitle}
              </Text>
            ) : null}
          </Box>
          <Group gap="xs">{actions}</Group>
        </Group>
        {children}
      </Stack>
    </Box>
  );
}
