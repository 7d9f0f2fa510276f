import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { FREE_WRITING, type ReflectiveModel } from '../../../shared/domain/model.ts';
import { titleOrDefault } from '../../../shared/domain/reflection.ts';
import type { AppError } from '../../../shared/result.ts';
import { journal } from '../../api/client.ts';
import { go } from '../../app/go.ts';
import { FailureState } from '../../ui/FailureState.tsx';
import { notifyFailure } from '../../ui/notify.ts';
import { ReflectionDesk } from './write/ReflectionDesk.tsx';
import { useReflection } from './write/useReflection.ts';

interface ReflectionPageProps {
  params: { id?: string | undefined };
}

/** One reflection, to be written in. */
export function ReflectionPage({ params }: ReflectionPageProps) {
  const loaded = useReflection(params.id ?? '');
  const models = useQuery(journal.models.all.queryOptions());
  if (loaded.kind === 'failed') return <NotShown error={loaded.error} retry={loaded.reload} />;
  // What was asked once stays: an editor is never taken away because a later question failed.
  if (!models.data && models.isError) return <FailureState error={models.error} retry={models.refetch} />;
  if (loaded.kind === 'loading' || !models.data) return null;
  const { reflection, time, reload } = loaded;
  if (reflection.trashedAt !== null) {
    return <InTrash id={reflection.id} title={reflection.title} onPutBack={reload} />;
  }
  const model = modelOf(reflection.modelId, models.data);
  if (!model) return null;
  return <ReflectionDesk key={time} reflection={reflection} model={model} reopened={time > 0} />;
}

/** The model, or free writing where this journal does not know it: the text stays as it is. */
function modelOf(id: string, models: readonly ReflectiveModel[]): ReflectiveModel | undefined {
  return models.find((model) => model.id === id) ?? models.find((model) => model.id === FREE_WRITING);
}

interface NotShownProps {
  error: AppError;
  retry: () => void;
}

function NotShown({ error, retry }: NotShownProps) {
  const isGone = error.code === 'not-found' || error.code === 'invalid-input';
  if (!isGone) return <FailureState error={error} retry={retry} />;
  return (
    <Stack p="xl" mx="auto" mt="xl" maw={460} gap="sm">
      <Title order={1}>This reflection is not in the journal</Title>
      <Text>It was deleted from the trash, or the link to it is from another journal.</Text>
      <Button w="fit-content" onClick={() => go('/reflections')}>
        All reflections
      </Button>
    </Stack>
  );
}

interface InTrashProps {
  id: string;
  title: string;
  onPutBack: () => void;
}

function InTrash({ id, title, onPutBack }: InTrashProps) {
  const untrash = useMutation(
    journal.reflections.untrash.mutationOptions({ onSuccess: onPutBack, onError: notifyFailure }),
  );
  return (
    <Stack p="xl" mx="auto" mt="xl" maw={460} gap="sm">
      <Title order={1}>In the trash</Title>
      <Text>
        “{titleOrDefault(title)}” lies in the trash, with every word. Put it back to read it and to go on writing.
      </Text>
      <Group gap="xs">
        <Button loading={untrash.isPending} onClick={() => untrash.mutate([id])}>
          Put it back
        </Button>
        <Button variant="default" onClick={() => go('/trash')}>
          Open the trash
        </Button>
        <Button variant="subtle" onClick={() => go('/reflections')}>
          All reflections
        </Button>
      </Group>
    </Stack>
  );
}
