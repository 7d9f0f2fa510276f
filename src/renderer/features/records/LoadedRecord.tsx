import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import type { AppError } from '../../../shared/result.ts';
import { saveAllDrafts } from '../../api/drafts.ts';
import { failureOf } from '../../api/link.ts';
import { go } from '../../app/go.ts';
import { FailureState } from '../../ui/FailureState.tsx';
import { notifyFailure } from '../../ui/notify.ts';

type Loaded<Data> = { kind: 'loading' } | { kind: 'failed'; error: AppError } | { kind: 'loaded'; record: Data };

/** Loaded once and not refreshed behind the writer's back; what is still being saved is saved first. */
function useLoaded<Data>(id: string, load: (id: string) => Promise<Data>): Loaded<Data> & { reload: () => void } {
  const [loaded, setLoaded] = useState<Loaded<Data>>({ kind: 'loading' });
  const read = useCallback(async () => {
    await saveAllDrafts();
    return load(id);
  }, [id, load]);
  useEffect(() => {
    let wanted = true;
    read().then(
      (record) => wanted && setLoaded({ kind: 'loaded', record }),
      (error) => wanted && setLoaded({ kind: 'failed', error: failureOf(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [read]);
  const reload = () =>
    void read().then(
      (record) => setLoaded({ kind: 'loaded', record }),
      (error) => setLoaded({ kind: 'failed', error: failureOf(error) }),
    );
  return { ...loaded, reload };
}

interface LoadedRecordProps<Data> {
  id: string;
  /** The same function each time. */
  load: (id: string) => Promise<Data>;
  /** The list that the record stands in. */
  back: { href: string; label: string };
  /** What it is called where it cannot be shown, e.g. `supervision record`. */
  noun: string;
  putBack: (id: string) => Promise<unknown>;
  /** The record, outside the trash. */
  children: (record: Data) => ReactNode;
}

/** A record by its id, or why it is not shown: it is gone, it lies in the trash, it could not be read. */
export function LoadedRecord<Data extends { trashedAt: string | null }>(props: LoadedRecordProps<Data>) {
  const { id, load, back, noun, putBack, children } = props;
  const loaded = useLoaded(id, load);
  const untrash = useMutation({
    mutationFn: () => putBack(id),
    onSuccess: () => loaded.reload(),
    onError: notifyFailure,
  });
  if (loaded.kind === 'loading') return null;
  if (loaded.kind === 'loaded' && loaded.record.trashedAt === null) return children(loaded.record);
  const list = (
    <Button variant="subtle" onClick={() => go(back.href)}>
      {back.label}
    </Button>
  );
  if (loaded.kind === 'loaded') {
    return (
      <Notice title="In the trash">
        <Text>This {noun} lies in the trash, with every word. Put it back to read it and to go on writing.</Text>
        <Group gap="xs">
          <Button loading={untrash.isPending} onClick={() => untrash.mutate()}>
            Put it back
          </Button>
          {list}
        </Group>
      </Notice>
    );
  }
  const isGone = loaded.error.code === 'not-found' || loaded.error.code === 'invalid-input';
  if (!isGone) return <FailureState error={loaded.error} retry={loaded.reload} />;
  return (
    <Notice title={`This ${noun} is not in the journal`}>
      <Text>It was deleted from the trash, or the link to it is from another journal.</Text>
      <Group>{list}</Group>
    </Notice>
  );
}

function Notice({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Stack p="xl" mx="auto" mt="xl" maw={460} gap="sm">
      <Title order={1}>{title}</Title>
      {children}
    </Stack>
  );
}
