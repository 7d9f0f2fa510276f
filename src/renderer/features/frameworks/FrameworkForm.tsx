import { Alert, Button, CloseButton, Group, Stack, Text, TextInput } from '@mantine/core';
import { modals } from '@mantine/modals';
import { IconPlus } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import type { ListedFramework } from '../../../shared/domain/framework.ts';
import { journal, journalClient } from '../../api/client.ts';
import { failureOf } from '../../api/link.ts';
import { errorText } from '../../ui/errorText.ts';
import { notifyUndo } from '../../ui/notifyUndo.tsx';
import { draftOf, emptyRow, type FrameworkDraft, frameworkOf } from './frameworkDraft.ts';
import classes from './frameworks.module.css';
import { ScaleFields } from './ScaleFields.tsx';

/** Opens the form of a framework of the user's own; null for a new one. */
export function openFrameworkForm(framework: ListedFramework | null, all: readonly ListedFramework[]): void {
  const modalId = 'framework';
  modals.open({
    modalId,
    size: 'xl',
    title: framework ? `Edit ${framework.name}` : 'New framework',
    children: <FrameworkForm framework={framework} all={all} onDone={() => modals.close(modalId)} />,
  });
}

interface FrameworkFormProps {
  framework: ListedFramework | null;
  all: readonly ListedFramework[];
  onDone: () => void;
}

function FrameworkForm({ framework, all, onDone }: FrameworkFormProps) {
  const [draft, setDraft] = useState<FrameworkDraft>(() => draftOf(framework));
  const [problem, setProblem] = useState<string | null>(null);
  const nextKey = useRef(draft.competencies.length);
  const { mutateAsync, isPending } = useMutation(journal.frameworks.saveOwn.mutationOptions());
  const change = (some: Partial<FrameworkDraft>) => setDraft((all) => ({ ...all, ...some }));
  const { competencies } = draft;

  function changeRow(key: number, some: Partial<FrameworkDraft['competencies'][number]>): void {
    change({ competencies: competencies.map((row) => (row.key === key ? { ...row, ...some } : row)) });
  }

  function addRow(): void {
    nextKey.current += 1;
    change({ competencies: [...competencies, emptyRow(nextKey.current, competencies.at(-1)?.domain)] });
  }

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    try {
      const former = framework ? await journalClient.frameworks.formerCompetencies.query(framework.id) : [];
      const made = frameworkOf(draft, framework, all, former);
      if ('problem' in made) return setProblem(made.problem);
      const before = await mutateAsync(made.framework);
      onDone();
      if (before !== null) notifyUndo(`“${made.framework.name}” was changed.`, () => mutateAsync(before));
    } catch (error) {
      setProblem(errorText(failureOf(error)));
    }
  }

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap="lg">
        <Group gap="md" align="flex-start">
          <TextInput
            data-autofocus
            label="Name"
            w={320}
            maxLength={200}
            value={draft.name}
            onChange={(event) => change({ name: event.currentTarget.value })}
          />
          <TextInput
            label="Published by"
            description="A professional body, where it is theirs. Empty for your own."
            inputWrapperOrder={['label', 'input', 'description']}
            w={320}
            maxLength={200}
            value={draft.publisher}
            onChange={(event) => change({ publisher: event.currentTarget.value })}
          />
        </Group>
        <ScaleFields scale={draft.scale} onChange={(scale) => change({ scale })} />
        <fieldset className={classes.words}>
          <legend>Competencies</legend>
          <Text size="sm" c="dimmed">
            Those with the same domain stand together. One that is taken away keeps what was rated.
          </Text>
          {competencies.map((row, index) => (
            <Group key={row.key} gap="xs" wrap="nowrap" align="flex-start">
              <TextInput
                aria-label={`Name of competency ${index + 1}`}
                placeholder="Name"
                flex={2}
                maxLength={200}
                value={row.name}
                onChange={(event) => changeRow(row.key, { name: event.currentTarget.value })}
              />
              <TextInput
                aria-label={`Description of competency ${index + 1}`}
                placeholder="What it means, in your own words"
                flex={3}
                maxLength={600}
                value={row.description}
                onChange={(event) => changeRow(row.key, { description: event.currentTarget.value })}
              />
              <TextInput
                aria-label={`Domain of competency ${index + 1}`}
                placeholder="Domain"
                flex={1}
                maxLength={200}
                value={row.domain}
                onChange={(event) => changeRow(row.key, { domain: event.currentTarget.value })}
              />
              <CloseButton
                size="lg"
                aria-label={`Take competency ${index + 1} away`}
                onClick={() => change({ competencies: competencies.filter(({ key }) => key !== row.key) })}
              />
            </Group>
          ))}
          <div>
            <Button
              variant="subtle"
              size="compact-sm"
              leftSection={<IconPlus size={16} aria-hidden />}
              onClick={addRow}
            >
              Another competency
            </Button>
          </div>
        </fieldset>
        {problem === null ? null : (
          <Alert color="red" role="alert">
            {problem}
          </Alert>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            Cancel
          </Button>
          <Button type="submit" loading={isPending}>
            Save
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
