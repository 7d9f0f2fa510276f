import { Alert, Button, FileButton, Group, Input, Stack, Text } from '@mantine/core';
import { IconUser } from '@tabler/icons-react';
import { useState } from 'react';
import { journalClient } from '../../api/client.ts';
import { failureOf } from '../../api/link.ts';
import { errorText } from '../../ui/errorText.ts';
import { notifyUndo } from '../../ui/notifyUndo.tsx';
import { PhotoRefusal, preparedPhoto } from './photo.ts';
import classes from './profile.module.css';
import { useImageUrl } from './useImageUrl.ts';
import { useChange } from './useProfile.ts';

/** The photograph at the head: chosen, changed, taken away with an undo. */
export function Photo({ photoId }: { photoId: string | null }) {
  const change = useChange();
  const url = useImageUrl(photoId);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const show = (id: string | null) => change(() => journalClient.profile.showPhoto.mutate(id));

  async function add(file: File | null): Promise<void> {
    if (file === null) return;
    setRefusal(null);
    setBusy(true);
    try {
      const base64 = await preparedPhoto(file);
      let before: string | null = null;
      const done = await change(async () => {
        before = await journalClient.profile.addPhoto.mutate({ base64 });
      });
      if (done && before !== null) notifyUndo('The photograph was changed.', () => show(before));
    } catch (error) {
      setRefusal(error instanceof PhotoRefusal ? error.message : errorText(failureOf(error)));
    } finally {
      setBusy(false);
    }
  }

  async function takeAway(): Promise<void> {
    if (await show(null)) notifyUndo('The photograph was taken away.', () => show(photoId));
  }

  return (
    <Stack gap="sm">
      <Input.Label component="p" m={0}>
        Photograph
      </Input.Label>
      <Group align="flex-end" gap="lg">
        {url === null ? (
          <div className={classes.noPhoto} aria-hidden>
            <IconUser size={36} stroke={1.25} />
          </div>
        ) : (
          <img className={classes.photo} src={url} alt="You, as the profile shows you" />
        )}
        <Stack gap="xs">
          <Group gap="xs">
            <FileButton
              accept="image/jpeg,image/png,image/webp"
              onChange={(file) => void add(file)}
              inputProps={{ 'aria-label': 'A photograph' }}
            >
              {(button) => (
                <Button {...button} variant="default" loading={busy}>
                  {photoId === null ? 'Choose a photograph…' : 'Choose another…'}
                </Button>
              )}
            </FileButton>
            {photoId === null ? null : (
              <Button variant="subtle" color="gray" onClick={() => void takeAway()}>
                Take it away
              </Button>
            )}
          </Group>
          <Text size="sm" c="dimmed" maw={420}>
            JPEG, PNG or WebP, up to 20 MB. It is made smaller, and what the camera wrote into the file, such as the
            place, is removed. It is kept inside the encrypted journal.
          </Text>
        </Stack>
      </Group>
      {refusal === null ? null : (
        <Alert color="red" role="alert" maw={560}>
          {refusal}
        </Alert>
      )}
    </Stack>
  );
}
