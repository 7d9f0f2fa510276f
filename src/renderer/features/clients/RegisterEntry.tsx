import { Button, Group, Stack, Text } from '@mantine/core';
import { IconEyeOff } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { emptyIdentity, type Identity } from '../../../shared/domain/client.ts';
import { journal, journalClient, queryClient } from '../../api/client.ts';
import { saveAllDrafts } from '../../api/drafts.ts';
import { createPatchDrafts } from '../../api/patchDrafts.ts';
import { FailureState } from '../../ui/FailureState.tsx';
import { focusOnMount } from '../../ui/focus.ts';
import { SaveFailure, SaveStatus } from '../../ui/SaveStatus.tsx';
import { useRecordDraft } from '../records/useRecordDraft.ts';
import { IdentityFields } from './IdentityFields.tsx';
import { useIdle } from './useIdle.ts';

/** So long it stays when nobody touches it. */
const SHOWN_MS = 60_000;

/** Only what could not be saved yet stays here when the entry is hidden. */
const draftOf = createPatchDrafts<Identity>();

interface RegisterEntryProps {
  clientId: string;
  onHide: () => void;
}

type Read = { identity: Identity } | { error: unknown };

async function read(clientId: string): Promise<Read> {
  try {
    await saveAllDrafts();
    return { identity: (await journalClient.clients.identity.query(clientId)) ?? emptyIdentity };
  } catch (error) {
    return { error };
  }
}

/** Who a client is, as long as it is shown: it is held by this component alone, in no cache, and is gone with it. */
export function RegisterEntry({ clientId, onHide }: RegisterEntryProps) {
  const [entry, setEntry] = useState<Read | null>(null);
  useEffect(() => {
    let wanted = true;
    void read(clientId).then((answer) => wanted && setEntry(answer));
    return () => {
      wanted = false;
    };
  }, [clientId]);
  if (entry === null) return null;
  if ('error' in entry) return <FailureState error={entry.error} retry={() => read(clientId).then(setEntry)} />;
  return <Shown clientId={clientId} identity={entry.identity} onHide={onHide} />;
}

function Shown({ clientId, identity, onHide }: RegisterEntryProps & { identity: Identity }) {
  const saved = useRef(identity);
  const { facts, change, saveState, flush } = useRecordDraft<Identity>(identity, draftOf(clientId), async (patch) => {
    const next = { ...saved.current, ...patch };
    await journalClient.clients.setIdentity.mutate({ id: clientId, identity: next });
    saved.current = next;
    await queryClient.invalidateQueries(journal.clients.byId.queryFilter(clientId));
  });
  const { touch } = useIdle(SHOWN_MS, onHide);
  return (
    <Stack gap="md" onKeyDownCapture={touch} onPointerDownCapture={touch} onPointerMoveCapture={touch}>
      <SaveFailure state={saveState} retry={flush} />
      <IdentityFields identity={facts} onChange={change} firstRef={focusOnMount} />
      <Group justify="space-between">
        <Group gap="sm">
          <Button variant="default" size="xs" leftSection={<IconEyeOff size={16} aria-hidden />} onClick={onHide}>
            Hide
          </Button>
          <Text size="sm" c="dimmed">
            Hides itself after a minute.
          </Text>
        </Group>
        <SaveStatus state={saveState} />
      </Group>
    </Stack>
  );
}
