import { Button, Group, ScrollArea, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { checkDocument, type ReflectionDocument } from '../../../../shared/document/document.ts';
import { journal, journalClient } from '../../../api/client.ts';
import { momentInWords } from '../../../ui/days.ts';
import { FailureState } from '../../../ui/FailureState.tsx';
import { notifyFailure } from '../../../ui/notify.ts';
import { notifyUndo } from '../../../ui/notifyUndo.tsx';
import { restoreVersion } from '../write/actions.ts';
import { useDesk } from '../write/desk.ts';
import { Comparison } from './Comparison.tsx';
import classes from './versions.module.css';

interface ChosenVersionProps {
  versionId: string;
  onClose: () => void;
}

function readable(document: unknown): ReflectionDocument | null {
  try {
    return checkDocument(document);
  } catch {
    return null;
  }
}

/** One earlier version beside the text as it is now, with the step back to it. */
export function ChosenVersion({ versionId, onClose }: ChosenVersionProps) {
  const desk = useDesk();
  const version = useQuery(journal.versions.byId.queryOptions(versionId));
  const [now] = useState(() => ({
    title: desk.facts.get().title,
    document: desk.editor.get()?.getDocument() ?? desk.document,
  }));
  if (version.isError) return <FailureState error={version.error} retry={version.refetch} />;
  if (!version.data) return null;
  const { title, writtenAt } = version.data;
  const document = readable(version.data.document);

  async function restore(): Promise<void> {
    onClose();
    try {
      if (!(await restoreVersion(desk.id, versionId))) return;
      const [replaced] = await journalClient.versions.of.query(desk.id);
      if (!replaced) return;
      notifyUndo(`The version of ${momentInWords(writtenAt)} is back.`, () => restoreVersion(desk.id, replaced.id));
    } catch (error) {
      notifyFailure(error);
    }
  }

  return (
    <Stack gap="sm" flex={1} miw={0}>
      <Group justify="space-between" wrap="nowrap">
        <Title order={3}>{momentInWords(writtenAt)}</Title>
        {desk.readOnly || document === null ? null : (
          <Button size="sm" onClick={() => void restore()}>
            Restore this version
          </Button>
        )}
      </Group>
      <ScrollArea className={classes.compared} type="auto" viewportProps={{ tabIndex: 0, 'aria-label': 'Comparison' }}>
        {document && now.document ? (
          <div className={classes.comparison}>
            <Comparison before={{ title, document }} now={{ title: now.title, document: now.document }} />
          </div>
        ) : (
          <Text>One of the two holds something that this version of Doubleloop does not know: no comparison.</Text>
        )}
      </ScrollArea>
    </Stack>
  );
}
