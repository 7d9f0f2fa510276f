import { Button, Group, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { modals } from '@mantine/modals';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type Need, type NeedFacts, needPatchSchema } from '../../../../shared/domain/need.ts';
import { journalClient, queryClient } from '../../../api/client.ts';
import { notifyFailure } from '../../../ui/notify.ts';
import { notifyUndo } from '../../../ui/notifyUndo.tsx';

const modalId = 'need';

/** Opens the dialog in which a need is written down (null) or put in other words. */
export function openNeed(need: Need | null): void {
  const close = () => modals.close(modalId);
  const title = need === null ? 'New development need' : 'Development need';
  modals.open({ modalId, title, size: 'lg', children: <NeedForm need={need} onDone={close} /> });
}

/** Opens the dialog for a need that was seen elsewhere, e.g. in ratings, with the words that it begins with. */
export function openNeedFrom(seen: NeedFacts): void {
  const close = () => modals.close(modalId);
  const title = 'New development need';
  modals.open({ modalId, title, size: 'lg', children: <NeedForm need={null} seen={seen} onDone={close} /> });
}

async function takeAway(id: string): Promise<void> {
  await journalClient.needs.trash.mutate({ id, trashed: true });
  await queryClient.invalidateQueries();
}

interface Written {
  title: string;
  detail: string;
  aim: Need['aim'];
}

interface NeedFormProps {
  need: Need | null;
  /** What a new need begins with, and where it was seen. */
  seen?: NeedFacts;
  onDone: () => void;
}

function NeedForm({ need, seen, onDone }: NeedFormProps) {
  const first = need ?? seen;
  const [facts, setFacts] = useState<Written>({
    title: first?.title ?? '',
    detail: first?.detail ?? '',
    aim: first?.aim ?? 'close',
  });
  const [sent, setSent] = useState(false);
  const save = useMutation({
    mutationFn: async (written: Written): Promise<string | null> => {
      if (need === null) {
        const { originKind, originId } = seen ?? { originKind: 'own', originId: null };
        return journalClient.needs.add.mutate({ ...written, originKind, originId });
      }
      await journalClient.needs.save.mutate({ id: need.id, patch: written });
      return null;
    },
    onSuccess: (added) => {
      onDone();
      // The list of needs shows a new one by itself; elsewhere it is said.
      if (seen && added !== null) notifyUndo('It stands among your development needs.', () => takeAway(added));
    },
    onError: notifyFailure,
  });

  function submit(event: FormEvent): void {
    event.preventDefault();
    setSent(true);
    if (needPatchSchema.safeParse(facts).success) save.mutate(facts);
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <TextInput
          label="Need"
          data-autofocus
          maxLength={200}
          value={facts.title}
          error={sent && facts.title.trim() === '' ? 'Say in a few words what you need to develop.' : null}
          onChange={({ currentTarget }) => setFacts({ ...facts, title: currentTarget.value })}
        />
        <Textarea
          label="Where it shows"
          description="What happens in sessions because of it? Clients by code names."
          autosize
          minRows={3}
          maxLength={4000}
          value={facts.detail}
          onChange={({ currentTarget }) => setFacts({ ...facts, detail: currentTarget.value })}
        />
        <Radio.Group
          label="It is"
          value={facts.aim}
          onChange={(aim) => setFacts({ ...facts, aim: aim === 'build-on' ? 'build-on' : 'close' })}
        >
          <Group gap="lg" mt="xs">
            <Radio value="close" label="a gap to close" />
            <Radio value="build-on" label="something to build on" />
          </Group>
        </Radio.Group>
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            Cancel
          </Button>
          <Button type="submit" loading={save.isPending}>
            {need === null ? 'Add it' : 'Save'}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
