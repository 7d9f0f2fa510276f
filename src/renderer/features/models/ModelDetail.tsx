import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ListedModel } from '../../../main/journal/features/models/service.ts';
import { journal } from '../../api/client.ts';
import { useCommands } from '../../app/commands/commands.ts';
import { go } from '../../app/go.ts';
import { focusIfLost } from '../../ui/focus.ts';
import { notifyFailure } from '../../ui/notify.ts';
import { notifyUndo } from '../../ui/notifyUndo.tsx';
import { startReflection } from '../reflections/write/startReflection.ts';
import classes from './ModelDetail.module.css';
import { editModel, newModel } from './modelDrafts.ts';
import { StageDetail } from './StageDetail.tsx';
import { shapeInWords } from './shapeInWords.ts';

interface ModelDetailProps {
  model: ListedModel;
}

/** A model as a page to read: what it does, when to use it, where it comes from, and its stages. */
export function ModelDetail({ model }: ModelDetailProps) {
  const { name, source, summary, whenToUse, stages } = model;
  return (
    <Stack component="article" gap="xl" className={classes.model}>
      <Stack gap="sm">
        <Title order={2} className={classes.name} tabIndex={-1} ref={focusIfLost}>
          {name}
        </Title>
        <Text size="sm" c="dimmed">
          {shapeInWords(model)}
          {source ? (
            <>
              {' · '}
              {source.author}, <cite>{source.title}</cite> ({source.year})
            </>
          ) : null}
        </Text>
        {summary ? <Text className={classes.reading}>{summary}</Text> : null}
        {whenToUse ? (
          <div>
            <Title order={3}>When to use it</Title>
            <Text className={classes.reading} mt={4}>
              {whenToUse}
            </Text>
          </div>
        ) : null}
        <ModelActions model={model} />
      </Stack>
      <ol className={classes.stages}>
        {stages.map((stage, index) => (
          <StageDetail key={stage.id} stage={stage} number={stages.length > 1 ? index + 1 : null} />
        ))}
      </ol>
    </Stack>
  );
}

function ModelActions({ model }: ModelDetailProps) {
  const { id, name, own, retired } = model;
  useCommands(
    useMemo(
      () => [
        {
          id: `model:${id}`,
          group: 'Write' as const,
          label: `Write by this model: ${name}`,
          run: () => void startReflection(id),
        },
      ],
      [id, name],
    ),
  );
  const copy = () => go(`/models/${newModel(model)}`);
  if (retired) return <Retired model={model} />;
  return (
    <Group gap="xs" mt="xs">
      <Button onClick={() => void startReflection(id)}>Write by this model</Button>
      {own ? (
        <Button variant="default" onClick={() => editModel(model)}>
          Edit
        </Button>
      ) : null}
      <Button variant="subtle" onClick={copy}>
        Make a copy
      </Button>
      {own ? <RetireButton model={model} /> : null}
    </Group>
  );
}

function useRetire() {
  return useMutation(journal.models.retire.mutationOptions({ onError: notifyFailure }));
}

function RetireButton({ model: { id, name } }: ModelDetailProps) {
  const retire = useRetire();
  const onSuccess = () => notifyUndo(`“${name}” is retired.`, () => retire.mutateAsync({ id, retired: false }));
  return (
    <Button variant="subtle" color="gray" onClick={() => retire.mutate({ id, retired: true }, { onSuccess })}>
      Retire
    </Button>
  );
}

function Retired({ model: { id } }: ModelDetailProps) {
  const retire = useRetire();
  return (
    <Alert variant="light" color="gray" title="Retired">
      <Stack gap="sm" align="flex-start">
        <Text size="sm">This model is no longer offered. Reflections written by it keep it.</Text>
        <Button variant="default" size="sm" onClick={() => retire.mutate({ id, retired: false })}>
          Bring it back
        </Button>
      </Stack>
    </Alert>
  );
}
