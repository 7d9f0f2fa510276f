import { Button, Group, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { host } from '../../api/client.ts';
import { failureOf } from '../../api/link.ts';
import { errorText } from '../../ui/errorText.ts';
import { focusOnMount } from '../../ui/focus.ts';
import { nameProblem } from './savePath.ts';

interface NewFolderProps {
  /** The folder that it is made in. */
  parent: string;
  /** Called with the new folder's path. */
  onMade: (path: string) => void;
  onCancel: () => void;
}

/** Makes a folder. Not a form: it stands inside one. */
export function NewFolder({ parent, onMade, onCancel }: NewFolderProps) {
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const make = useMutation(
    host.exports.makeFolder.mutationOptions({
      onSuccess: onMade,
      onError: (error) => setProblem(errorText(failureOf(error))),
    }),
  );

  function submit(): void {
    const wrong = nameProblem(name);
    setProblem(wrong);
    if (wrong === null) make.mutate({ parent, name: name.trim() });
  }

  return (
    <Group gap="xs" align="flex-start">
      <TextInput
        aria-label="Name of the new folder"
        placeholder="Name of the new folder"
        flex={1}
        maxLength={200}
        value={name}
        error={problem}
        ref={focusOnMount}
        onChange={(event) => setName(event.currentTarget.value)}
        // Escape ends this, not the dialog around it.
        data-mantine-stop-propagation="true"
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel();
          if (event.key !== 'Enter') return;
          event.preventDefault();
          submit();
        }}
      />
      <Button variant="light" onClick={submit} loading={make.isPending}>
        Make it
      </Button>
      <Button variant="subtle" color="gray" onClick={onCancel}>
        Cancel
      </Button>
    </Group>
  );
}
