import { Button, Group, Stack, Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import { useCallback } from 'react';
import type { ReflectionDocument } from '../../../../shared/document/document.ts';
import type { ProfileSectionId, ProfileVersion } from '../../../../shared/domain/profile.ts';
import { guideTo } from '../../../../shared/domain/profileGuide.ts';
import { journalClient, queryClient } from '../../../api/client.ts';
import { saveAllDrafts } from '../../../api/drafts.ts';
import { createPatchDrafts } from '../../../api/patchDrafts.ts';
import { JournalEditor } from '../../../editor/JournalEditor.tsx';
import { notifyUndo } from '../../../ui/notifyUndo.tsx';
import { SaveFailure, SaveStatus } from '../../../ui/SaveStatus.tsx';
import { useRecordDraft } from '../../records/useRecordDraft.ts';
import classes from '../profile.module.css';
import { useLoadedText } from '../useLoadedText.ts';

type NoFacts = Record<never, never>;
const noFacts: NoFacts = {};
const draftOf = createPatchDrafts<NoFacts>();

interface OwnTextProps {
  version: ProfileVersion;
  sectionId: ProfileSectionId;
  onDone: () => void;
}

function OwnText({ version, sectionId, onDone }: OwnTextProps) {
  const { id, ownTexts, name } = version;
  const load = useCallback(() => journalClient.profile.versionText.query({ id, sectionId }), [id, sectionId]);
  const text = useLoadedText(load);

  async function takeSource(): Promise<void> {
    await saveAllDrafts();
    const before = await journalClient.profile.versionText.query({ id, sectionId });
    await journalClient.profile.saveVersionText.mutate({ id, sectionId, document: null });
    await queryClient.invalidateQueries();
    onDone();
    notifyUndo('This version takes the profile’s own text again.', async () => {
      await journalClient.profile.saveVersionText.mutate({ id, sectionId, document: before });
      await queryClient.invalidateQueries();
    });
  }

  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {ownTexts[sectionId] === undefined
          ? `“${name}” shows the profile’s own text. What you change here stands in this version alone.`
          : `“${name}” has a text of its own here. The profile’s own text stays as it is.`}
      </Text>
      {text === null ? null : <LoadedOwnText id={id} sectionId={sectionId} text={text} />}
      <Group justify="space-between">
        {ownTexts[sectionId] === undefined ? (
          <span />
        ) : (
          <Button variant="subtle" color="gray" onClick={() => void takeSource()}>
            Use the profile’s own text
          </Button>
        )}
        <Button onClick={onDone}>Done</Button>
      </Group>
    </Stack>
  );
}

interface LoadedOwnTextProps {
  id: string;
  sectionId: ProfileSectionId;
  text: ReflectionDocument;
}

function LoadedOwnText({ id, sectionId, text }: LoadedOwnTextProps) {
  const { onText, saveState, flush } = useRecordDraft(noFacts, draftOf(`${id} ${sectionId}`), async ({ document }) => {
    if (document === undefined) return;
    await journalClient.profile.saveVersionText.mutate({ id, sectionId, document });
    // The pages beside it follow.
    void queryClient.invalidateQueries();
  });
  return (
    <div>
      <Group justify="flex-end">
        <SaveStatus state={saveState} />
      </Group>
      <SaveFailure state={saveState} retry={flush} />
      <div className={classes.text}>
        <JournalEditor
          document={text}
          model={null}
          label={`Text of “${guideTo(sectionId).title}” in this version`}
          onChange={onText}
        />
      </div>
    </div>
  );
}

/** Opens the text that a section has in one version. */
export function openOwnText(version: ProfileVersion, sectionId: ProfileSectionId): void {
  const modalId = 'profile-own-text';
  modals.open({
    modalId,
    title: guideTo(sectionId).title,
    size: 'xl',
    children: <OwnText version={version} sectionId={sectionId} onDone={() => modals.close(modalId)} />,
  });
}
