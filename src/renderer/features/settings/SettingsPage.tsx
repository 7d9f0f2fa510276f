import { NavLink, Stack, Title } from '@mantine/core';
import { Link } from 'wouter';
import type { PageProps } from '../../app/routes.tsx';
import { Page } from '../../ui/Page.tsx';
import classes from './Settings.module.css';
import { sections } from './sections.tsx';

/** Everything that can be set, a section at a time: `/settings/backups`. */
export function SettingsPage({ params }: PageProps) {
  const shown = sections.find(({ id }) => id === params.section) ?? sections[0];
  const { id: current, label, Content } = shown;
  return (
    <Page title="Settings">
      <div className={classes.columns}>
        <Stack component="nav" aria-label="Settings" gap={2}>
          {sections.map(({ id, label, icon }) => (
            <NavLink
              key={id}
              component={Link}
              href={`/settings/${id}`}
              label={label}
              leftSection={icon}
              active={id === current}
              aria-current={id === current ? 'page' : undefined}
              className={classes.link}
            />
          ))}
        </Stack>
        <Stack component="section" aria-labelledby="settings-section" gap="xl" className={classes.section}>
          <Title order={2} id="settings-section">
            {label}
          </Title>
          <Content />
        </Stack>
      </div>
    </Page>
  );
}
