import { Group, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { type CpdFacts, cpdKindNames, cpdKinds } from '../../../shared/domain/cpd.ts';
import { DayInput } from '../records/DayInput.tsx';
import { HoursInput } from './HoursInput.tsx';

const kinds = cpdKinds.map((kind) => ({ value: kind, label: cpdKindNames[kind] }));

interface CpdFieldsProps {
  facts: CpdFacts;
  change: (change: Partial<CpdFacts>) => void;
  /** In the dialog of a new activity, where the title is typed first: `sent` once all has to be right. */
  dialog?: { sent: boolean };
}

/** What the activity was, when, how long, of what kind, and who offered it. */
export function CpdFields({ facts, change, dialog }: CpdFieldsProps) {
  const [title, setTitle] = useState(facts.title);
  return (
    <Group gap="md" align="flex-start">
      <TextInput
        label="Title"
        w="100%"
        maxLength={200}
        data-autofocus={dialog && true}
        value={title}
        error={dialog?.sent !== false && title.trim() === '' ? 'Say what the activity was.' : null}
        onChange={(event) => {
          setTitle(event.currentTarget.value);
          change({ title: event.currentTarget.value });
        }}
      />
      <DayInput label="Day" value={facts.doneOn} onChange={(doneOn) => change({ doneOn })} />
      <HoursInput minutes={facts.minutes} onChange={(minutes) => change({ minutes })} />
      <Select
        label="Kind"
        w={200}
        allowDeselect={false}
        data={kinds}
        value={facts.kind}
        onChange={(kind) => {
          if (kind !== null) change({ kind });
        }}
      />
      <TextInput
        label="Provider"
        placeholder="Who offered it"
        w={260}
        maxLength={200}
        value={facts.provider}
        onChange={(event) => change({ provider: event.currentTarget.value })}
      />
    </Group>
  );
}
