import { Button, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { focusOnMount } from '../../ui/focus.ts';
import { ChangePassphraseForm } from './ChangePassphraseForm.tsx';

/** Offers the form, and says what a new passphrase does not change. */
export function ChangePassphrase() {
  const [open, setOpen] = useState(false);
  const [wasOpen, setWasOpen] = useState(false);

  function close(): void {
    setOpen(false);
    setWasOpen(true);
  }

  function changed(): void {
    close();
    notifications.show({ message: 'The passphrase is changed. Use it the next time you unlock.' });
  }

  return (
    <>
      <Text>
        It opens this journal. Backups keep the passphrase of the day when they were made: an old one still opens an old
        backup.
      </Text>
      {open ? (
        <ChangePassphraseForm onChanged={changed} onCancel={close} />
      ) : (
        <Button
          variant="default"
          w="fit-content"
          onClick={() => setOpen(true)}
          ref={wasOpen ? focusOnMount : undefined}
        >
          Change the passphrase…
        </Button>
      )}
    </>
  );
}
