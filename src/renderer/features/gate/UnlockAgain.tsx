import { Anchor, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { hostClient } from '../../api/client.ts';
import { saveAllDrafts } from '../../api/drafts.ts';
import classes from './Gate.module.css';
import { UnlockForm } from './UnlockForm.tsx';

/**
 * Covers the open journal when its process ended by itself. The screen underneath stays, with what was not saved yet:
 * it is saved as soon as the journal is open again.
 */
export function UnlockAgain({ name }: { name: string }) {
  return (
    <Modal.Root
      opened
      onClose={() => undefined}
      fullScreen
      lockScroll={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      transitionProps={{ duration: 0 }}
      zIndex={1000}
      // The journal's own keys rest while it is closed.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <Modal.Content>
        <Modal.Body className={classes.cover}>
          <Stack className={classes.column} gap="lg">
            <Modal.Title className={classes.coverTitle}>“{name}” has to be unlocked again</Modal.Title>
            <Text>
              The process that keeps the journal stopped unexpectedly. Everything that was saved is safe. What you typed
              in the last moments is still here, and is saved once you have unlocked.
            </Text>
            <UnlockForm name={name} onUnlocked={() => void saveAllDrafts()} />
            <LeaveJournal />
          </Stack>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

/** The other way on: back to the opening screen, after a question where words would be lost. */
function LeaveJournal() {
  const [asked, setAsked] = useState(false);
  const leave = () => hostClient.window.startAnew.mutate();

  async function leaveOrAsk(): Promise<void> {
    if (await saveAllDrafts()) await leave();
    else setAsked(true);
  }

  if (!asked) {
    return (
      <Anchor component="button" type="button" size="sm" w="fit-content" onClick={() => void leaveOrAsk()}>
        Close the journal instead
      </Anchor>
    );
  }
  return (
    <Stack gap="xs" role="alert">
      <Text size="sm">What you typed in the last moments is not saved. If you close now, those words are lost.</Text>
      <Group>
        <Button color="red" onClick={() => void leave()}>
          Close and lose them
        </Button>
        <Button variant="default" onClick={() => setAsked(false)}>
          Stay
        </Button>
      </Group>
    </Stack>
  );
}
