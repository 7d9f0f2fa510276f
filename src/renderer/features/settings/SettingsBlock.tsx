import { Stack, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './Settings.module.css';

interface SettingsBlockProps {
  title: string;
  children: ReactNode;
}

/** One matter within a section of the settings. */
export function SettingsBlock({ title, children }: SettingsBlockProps) {
  return (
    <Stack component="section" className={classes.block} gap="sm">
      <Title order={3}>{title}</Title>
      {children}
    </Stack>
  );
}
