import { Button, Group, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { type SwotFacts, type SwotItem, swotPatchSchema } from '../../../shared/domain/swot.ts';
import { journalClient } from '../../api/client.ts';
import { createPatchDrafts } from '../../api/patchDrafts.ts';
import { go } from '../../app/go.ts';
import { SaveFailure, SaveStatus } from '../../ui/SaveStatus.tsx';
import { useCheckedChange } from '../records/useCheckedChange.ts';
import { useRecordDraft } from '../records/useRecordDraft.ts';
import { Grounds } from './Grounds.tsx';
import { RoleField, StateField, ThemesField } from './ItemFields.tsx';
import { useSwotActions } from './useSwotActions.ts';
import { BOARD, needVerb } from './words.ts';

const draftOf = createPatchDrafts<SwotFacts>();

/** An item’s words, themes, state, what it rests on, and the need that it was made. What is typed is saved by itself. */
export function ItemSheet({ item }: { item: SwotItem }) {
  const { id } = item;
  const actions = useSwotActions();
  const { facts, change, saveState, flush } = useRecordDraft<SwotFacts>(item, draftOf(id), (patch) =>
    journalClient.swot.save.mutate({ id, patch }),
  );
  const checkedChange = useCheckedChange(swotPatchSchema, change);
  const [heading, setHeading] = useState(facts.heading);
  return (
    <Stack gap="lg">
      <SaveFailure state={saveState} retry={flush} />
      <TextInput
        label="What it is, in a few words"
        data-autofocus
        maxLength={160}
        value={heading}
        error={heading.trim() === '' ? 'Say in a few words what this is.' : null}
        onChange={(event) => {
          setHeading(event.currentTarget.value);
          checkedChange({ heading: event.currentTarget.value });
        }}
      />
      <Textarea
        label="What it means for your work"
        autosize
        minRows={3}
        maxRows={12}
        maxLength={4000}
        value={facts.text}
        onChange={(event) => change({ text: event.currentTarget.value })}
      />
      <ThemesField themes={facts.themes} onChange={(themes) => change({ themes })} />
      <Group gap="xl" align="flex-start">
        <RoleField role={facts.role} onChange={(role) => change({ role })} />
        <StateField state={facts.state} onChange={(state) => change({ state })} />
      </Group>
      <Grounds item={item} />
      <Need item={item} makeNeed={() => void flush().then(() => actions.makeNeed(item))} />
      <Group justify="space-between">
        <SaveStatus state={saveState} />
        <Button
          variant="default"
          onClick={() => {
            go(BOARD);
            actions.remove(item);
          }}
        >
          Remove
        </Button>
      </Group>
    </Stack>
  );
}

function Need({ item, makeNeed }: { item: SwotItem; makeNeed: () => void }) {
  const { need, quadrant } = item;
  const uses = needVerb(quadrant) === 'Use it';
  return (
    <Stack component="section" gap="xs" aria-labelledby="swot-need">
      <Title order={3} id="swot-need">
        {uses ? 'Making use of it' : 'Working on it'}
      </Title>
      {need ? (
        <Text size="sm">
          {uses ? 'It is something to build on: ' : 'It is a development need: '}“{need.title}”.
        </Text>
      ) : (
        <>
          <Text size="sm" c="dimmed">
            {uses
              ? 'Take it into your development plan as something to build on.'
              : 'Take it into your development plan as a gap to close.'}{' '}
            What it rests on goes with it.
          </Text>
          <Button variant="light" w="fit-content" onClick={makeNeed}>
            {needVerb(quadrant)}
          </Button>
        </>
      )}
    </Stack>
  );
}
