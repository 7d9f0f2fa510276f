import { Modal } from '@mantine/core';
import { useState } from 'react';
import { notifyFailure } from '../../ui/notify.ts';
import { LogSession } from './LogSession.tsx';
import { closeLogSession, useLogWish } from './openLogSession.ts';
import { createSessionDraft } from './sessionDraft.ts';

/** The dialog that logs a session in under a minute. Closing it gives the focus back to where it was. */
export function LogSessionDialog() {
  const wish = useLogWish();
  const [draft, setDraft] = useState(createSessionDraft);
  const [asking, setAsking] = useState(false);

  function close(): void {
    setAsking(false);
    setDraft(createSessionDraft);
    closeLogSession();
  }

  const throwAway = () => void draft.discard().then(close, notifyFailure);

  function leave(): void {
    if (draft.facts !== null && draft.facts.aim.trim() !== '') setAsking((was) => !was);
    else throwAway();
  }

  return (
    <Modal opened={wish !== null} onClose={leave} title="Log a session" size={680} yOffset="4vh">
      {wish === null ? null : (
        <LogSession
          wish={wish}
          draft={draft}
          asking={asking}
          onTyped={() => setAsking(false)}
          onLeave={leave}
          onThrowAway={throwAway}
          onDone={close}
        />
      )}
    </Modal>
  );
}
