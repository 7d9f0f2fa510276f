import { Button } from '@mantine/core';
import { IconUserCircle } from '@tabler/icons-react';
import { journalClient } from '../../api/client.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Page } from '../../ui/Page.tsx';
import { useChange } from './useProfile.ts';

/** Before the profile is begun: what it is for, and how it comes about. */
export function NoProfile() {
  const change = useChange();
  return (
    <Page title="Profile">
      <EmptyState
        icon={<IconUserCircle size={40} stroke={1.25} />}
        title="No profile yet"
        action={
          <Button onClick={() => void change(() => journalClient.profile.begin.mutate())}>Begin your profile</Button>
        }
      >
        A profile tells clients, sponsors and assessors who you are as a coach or mentor. You write it section by
        section, with what your journal has to offer for each: passages, figures from the ledger, words that you may
        quote. From one source come a full version, one page for clients and a short biography.
      </EmptyState>
    </Page>
  );
}
