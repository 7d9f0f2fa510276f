import { Drawer, Group, ScrollArea, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { journal } from '../../../api/client.ts';
import { counted } from '../../../ui/counted.ts';
import { momentInWords } from '../../../ui/days.ts';
import { useDesk } from '../write/desk.ts';
import { ChosenVersion } from './ChosenVersion.tsx';
import classes from './versions.module.css';

interface VersionsDrawerProps {
  opened: boolean;
  onClose: () => void;
}

/** Earlier states of the reflection: listed, compared with the present text, and put back. */
export function VersionsDrawer({ opened, onClose }: VersionsDrawerProps) {
  return (
    <Drawer opened={opened} onClose={onClose} position="right" size="72rem" title="Versions" padding="lg">
      {opened ? <Versions onClose={onClose} /> : null}
    </Drawer>
  );
}

function Versions({ onClose }: { onClose: () => void }) {
  const { id } = useDesk();
  const versions = useQuery(journal.versions.of.queryOptions(id)).data;
  const stored = useQuery(journal.reflections.byId.queryOptions(id)).data;
  const [chosenId, setChosenId] = useState<string | null>(null);
  if (!versions || !stored) return null;
  const chosen = versions.find((version) => version.id === chosenId) ?? versions[0];
  return (
    <Group align="stretch" wrap="nowrap" gap="lg" className={classes.drawer}>
      <Stack gap="sm" className={classes.list}>
        {versions.length > 0 ? (
          <ScrollArea.Autosize mah="60vh" type="auto">
            <ul className={classes.versions} aria-label="Earlier versions, newest first">
              {versions.map((version) => (
                <li key={version.id}>
                  <UnstyledButton
                    className={classes.version}
                    aria-current={version.id === chosen?.id ? 'true' : undefined}
                    onClick={() => setChosenId(version.id)}
                  >
                    <span>{momentInWords(version.writtenAt)}</span>
                    <span className={classes.words}>{counted(version.wordCount, 'word')}</span>
                  </UnstyledButton>
                </li>
              ))}
            </ul>
          </ScrollArea.Autosize>
        ) : null}
        <Thinning thinned={stored.versionsThinned} />
      </Stack>
      {chosen ? <ChosenVersion key={chosen.id} versionId={chosen.id} onClose={onClose} /> : <NoVersions />}
    </Group>
  );
}

/** By which rule versions are made and thinned out, and how many that has taken. */
function Thinning({ thinned }: { thinned: number }) {
  return (
    <Text size="xs" c="dimmed">
      A version is kept when you come back to a text after more than ten minutes, and before each change of model or
      restore. For 30 days all of them stay; after that the last of each day, and after a year the last of each month.{' '}
      {thinned === 0
        ? 'Here none has been thinned out.'
        : `Here ${counted(thinned, 'older version')} ${thinned === 1 ? 'has' : 'have'} been thinned out.`}
    </Text>
  );
}

function NoVersions() {
  return (
    <Stack gap="xs" maw={420} py="xl">
      <Title order={3}>No earlier version yet</Title>
      <Text c="dimmed">
        Everything was written in one go so far. When you come back to this text after more than ten minutes, what
        stands here now is kept as a version, to be compared and restored.
      </Text>
    </Stack>
  );
}
