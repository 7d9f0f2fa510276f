import { AppShell, Button, Kbd, NavLink, Stack, Text, Tooltip, UnstyledButton } from '@mantine/core';
import { IconLock, IconSearch } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link, Route, Router, Switch, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { host, queryClient } from '../api/client.ts';
import { useHostEvent } from '../api/useHostEvent.ts';
import { JournalNotices } from '../features/gate/JournalNotices.tsx';
import { UnlockAgain } from '../features/gate/UnlockAgain.tsx';
import { NewMenu } from '../features/reflections/NewMenu.tsx';
import { openPalette } from '../features/search/openPalette.ts';
import { Palette } from '../features/search/Palette.tsx';
import { settingsCommands } from '../features/settings/settingsCommands.tsx';
import { CommandKeys } from './commands/CommandKeys.tsx';
import { type Command, useCommands } from './commands/commands.ts';
import { hotkeyInWords } from './commands/hotkey.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { useFocusMode } from './focusMode.ts';
import { go } from './go.ts';
import classes from './JournalScreen.module.css';
import { lockJournal } from './lock.ts';
import { type PageProps, places, routes } from './routes.tsx';

/** The open journal: navigation at the left, the screen that was chosen beside it. */
export function JournalScreen({ name }: { name: string }) {
  const { data: session } = useQuery(host.journals.state.queryOptions());
  const focusMode = useFocusMode();
  // Only this is asked again: any other question would fail, and might take what was not saved off the screen.
  useHostEvent('journal-stopped', () => void queryClient.invalidateQueries(host.journals.pathFilter()));
  useCommands(useMemo(appCommands, []));
  return (
    <Router hook={useHashLocation}>
      <AppShell
        navbar={{ width: 232, breakpoint: 0, collapsed: { desktop: focusMode.on, mobile: focusMode.on } }}
        padding={0}
      >
        <AppShell.Navbar className={classes.navbar} aria-label="Journal">
          <Navigation name={name} />
        </AppShell.Navbar>
        <AppShell.Main className={classes.main}>
          <ErrorBoundary>
            <JournalNotices />
            <Screens />
          </ErrorBoundary>
        </AppShell.Main>
      </AppShell>
      {session?.left === 'stopped' ? (
        <UnlockAgain name={name} />
      ) : (
        <>
          <CommandKeys />
          <Palette />
        </>
      )}
    </Router>
  );
}

function appCommands(): Command[] {
  return [
    ...places.map(({ path, label, hotkey, icon }): Command => {
      return { id: `go:${path}`, group: 'Go to', label, icon, run: () => go(path), ...(hotkey && { hotkey }) };
    }),
    {
      id: 'lock',
      group: 'Journal',
      label: 'Lock the journal',
      hotkey: 'mod+L',
      icon: <IconLock size={20} />,
      run: () => void lockJournal(),
    },
    ...settingsCommands(),
  ];
}

function Navigation({ name }: { name: string }) {
  const [location] = useLocation();
  const isAt = (path: string): boolean =>
    path === '/'
      ? location === '/'
      : location.startsWith(path) || places.some((place) => place.within === path && isAt(place.path));
  const link = ({ path, label, icon, hotkey }: (typeof places)[number]) => (
    <NavLink
      key={path}
      component={Link}
      href={path}
      label={label}
      leftSection={icon}
      active={isAt(path)}
      aria-current={isAt(path) ? 'page' : undefined}
      className={classes.link}
      title={hotkey ? `${label} (${hotkeyInWords(hotkey)})` : label}
    />
  );
  return (
    <Stack h="100%" gap="xs" p="md">
      <Text className={classes.journal} title={name} truncate>
        {name}
      </Text>
      <NewMenu />
      <UnstyledButton className={classes.search} onClick={openPalette}>
        <IconSearch size={18} aria-hidden />
        <span>Search</span>
        <Kbd size="xs" aria-hidden>
          {hotkeyInWords('mod+K')}
        </Kbd>
      </UnstyledButton>
      <Stack gap={2} mt="xs" component="nav" aria-label="Screens">
        {places.filter(({ foot, within }) => !foot && !within).map(link)}
      </Stack>
      <Stack gap={2} mt="auto">
        {places.filter(({ foot }) => foot).map(link)}
        <Tooltip label={`Lock (${hotkeyInWords('mod+L')})`} position="right">
          <Button
            variant="subtle"
            color="gray"
            justify="flex-start"
            leftSection={<IconLock size={20} />}
            onClick={() => void lockJournal()}
            className={classes.lock}
          >
            Lock
          </Button>
        </Tooltip>
      </Stack>
    </Stack>
  );
}

function Screens() {
  return (
    <Switch>
      {routes.map(({ path, page: Page }) => (
        <Route key={path} path={path}>
          {(params: PageProps['params']) => <Page key={params.id ?? path} params={params} />}
        </Route>
      ))}
    </Switch>
  );
}
