import { Group, Stack, Text, TextInput, Title } from '@mantine/core';
import type { Profile } from '../../../shared/domain/profile.ts';
import { journalClient } from '../../api/client.ts';
import { createPatchDrafts } from '../../api/patchDrafts.ts';
import { SaveFailure, SaveStatus } from '../../ui/SaveStatus.tsx';
import { useRecordDraft } from '../records/useRecordDraft.ts';
import { Photo } from './Photo.tsx';
import classes from './profile.module.css';

type Head = Pick<Profile, 'name' | 'tagline'>;
const draftOf = createPatchDrafts<Head>();

/** What stands at the head of every version. */
export function HeadDesk({ profile }: { profile: Profile }) {
  const { name, tagline, photoId } = profile;
  const { facts, change, saveState, flush } = useRecordDraft<Head>({ name, tagline }, draftOf('head'), (patch) =>
    journalClient.profile.save.mutate(patch),
  );
  return (
    <Stack component="section" aria-labelledby="profile-section" gap="lg" className={classes.desk}>
      <Group justify="space-between" align="baseline">
        <Title order={2} id="profile-section">
          Name and photograph
        </Title>
        <SaveStatus state={saveState} />
      </Group>
      <SaveFailure state={saveState} retry={flush} />
      <Text size="sm" className={classes.guide}>
        What stands at the head of every version. The name is your own, as clients and bodies should know you; the line
        below it says in a few words for whom you work.
      </Text>
      <TextInput
        label="Your name"
        maxLength={200}
        maw={480}
        value={facts.name}
        onChange={(event) => change({ name: event.currentTarget.value })}
      />
      <TextInput
        label="The line below it"
        placeholder="e.g. Coach and mentor for people who lead for the first time"
        maxLength={200}
        maw={640}
        value={facts.tagline}
        onChange={(event) => change({ tagline: event.currentTarget.value })}
      />
      <Photo photoId={photoId} />
    </Stack>
  );
}
