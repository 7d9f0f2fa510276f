import { Button, Drawer, Group, ScrollArea, Stack, Text, Title, UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { checkDocument, type ReflectionDocument } from '../../../../shared/document/document.ts';
import { journal, journalClient } from '../../../api/client.ts';
import { counted } from '../../../ui/counted.ts';
import { momentInWords } from '../../../ui/days.ts';
import { notifyFailure } from '../../../ui/notify.ts';
import { notifyUndo } from '../../../ui/notifyUndo.tsx';
import { Comparison } from '../../reflections/versions/Comparison.tsx';
import classes from '../../reflections/versions/versions.module.css';
import { useSubmission } from '../write/desk.ts';

interface SubmissionVersionsProps {
  opened: boolean;
  onClose: () => void;
  title: string;
  onReplaced: () => void;
}

/** Earlier states of the submission: listed, compared with the present text, and put back. */
export function SubmissionVersions({ opened, onClose, title, onReplaced }: SubmissionVersionsProps) {
  return (
    <Drawer opened={opened} onClose={onClose} position="right" size="72rem" title="Versions" padding="lg">
      {opened ? <Versions title={title} onClose={onClose} onReplaced={onReplaced} /> : null}
    </Drawer>
  );
}

type VersionsProps = Omit<SubmissionVersionsProps, 'opened'>;

function Versions({ title, onClose, onReplaced }: VersionsProps) {
  const { id } = useSubmission();
  const versions = useQuery(journal.submissions.versions.queryOptions(id)).data;
  const [chosenId, setChosenId] = useState<string | null>(null);
  if (!versions) return null;
  const chosen = versions.find((version) => version.id === chosenId) ?? versions[0];
  if (!chosen) {
    return (
      <Text c="dimmed" maw={460}>
        Everything was written in one go so far. When you come back after more than ten minutes, what stands here now is
        kept as a version, to be compared and restored.
      </Text>
    );
  }
  return (
    <Group align="stretch" wrap="nowrap" gap="lg" className={classes.drawer}>
      <Stack gap="sm" className={classes.list}>
        <ScrollArea.Autosize mah="70vh" type="auto">
          <ul className={classes.versions} aria-label="Earlier versions, newest first">
            {versions.map((version) => (
              <li key={version.id}>
                <UnstyledButton
                  className={classes.version}
                  aria-current={version.id === chosen.id ? 'true' : undefined}
                  onClick={() => setChosenId(version.id)}
                >
                  <span>{momentInWords(version.writtenAt)}</span>
                  <span className={classes.words}>{counted(version.wordCount, 'word')}</span>
                </UnstyledButton>
              </li>
            ))}
          </ul>
        </ScrollArea.Autosize>
      </Stack>
      <Chosen key={chosen.id} versionId={chosen.id} title={title} onClose={onClose} onReplaced={onReplaced} />
    </Group>
  );
}

function readable(document: unknown): ReflectionDocument | null {
  try {
    return checkDocument(document);
  } catch {
    return null;
  }
}

function Chosen({ versionId, title, onClose, onReplaced }: VersionsProps & { versionId: string }) {
  const desk = useSubmission();
  const version = useQuery(journal.submissions.version.queryOptions(versionId)).data;
  const [now] = useState(() => ({ title, document: desk.document() }));
  if (!version) return null;
  const document = readable(version.document);

  async function restore(): Promise<void> {
    onClose();
    try {
      await journalClient.submissions.restore.mutate(versionId);
      onReplaced();
      const [replaced] = await journalClient.submissions.versions.query(desk.id);
      if (!replaced) return;
      notifyUndo(`The version of ${momentInWords(version?.writtenAt ?? replaced.writtenAt)} is back.`, async () => {
        await journalClient.submissions.restore.mutate(replaced.id);
        onReplaced();
      });
    } catch (error) {
      notifyFailure(error);
    }
  }

  return (
    <Stack gap="sm" flex={1} miw={0}>
      <Group justify="space-between" wrap="nowrap">
        <Title order={3}>{momentInWords(version.writtenAt)}</Title>
        {document === null ? null : (
          <Button size="sm" onClick={() => void restore()}>
            Restore this version
          </Button>
        )}
      </Group>
      <ScrollArea className={classes.compared} type="auto" viewportProps={{ tabIndex: 0, 'aria-label': 'Comparison' }}>
        {document ? (
          <div className={classes.comparison}>
            <Comparison before={{ title: version.title, document }} now={now} />
          </div>
        ) : (
          <Text>It holds something that this version of Doubleloop does not know: no comparison.</Text>
        )}
      </ScrollArea>
    </Stack>
  );
}
