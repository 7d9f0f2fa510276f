import { Button, Group, Select, Stack, TextInput } from '@mantine/core';
import { modals } from '@mantine/modals';
import { type FormEvent, useState } from 'react';
import { type EntryFacts, entryFactsSchema, entryKinds } from '../../../shared/domain/profile.ts';
import { DayPicker } from '../../ui/DayPicker.tsx';

export const entryKindWords: Record<EntryFacts['kind'], string> = {
  qualification: 'Qualification',
  accreditation: 'Accreditation',
  membership: 'Membership',
};
const kinds = entryKinds.map((kind) => ({ value: kind, label: entryKindWords[kind] }));

export const emptyEntry: EntryFacts = {
  kind: 'qualification',
  title: '',
  body: '',
  detail: '',
  fromOn: null,
  untilOn: null,
};

interface EntryFormProps {
  facts: EntryFacts;
  /** Saves it; true where that was done. */
  save: (facts: EntryFacts) => Promise<boolean>;
  onDone: () => void;
}

function EntryForm({ facts: before, save, onDone }: EntryFormProps) {
  const [facts, setFacts] = useState(before);
  const [sent, setSent] = useState(false);
  const checked = entryFactsSchema.safeParse(facts);
  const problem = (field: keyof EntryFacts) => {
    const issue = checked.success ? undefined : checked.error.issues.find(({ path }) => path[0] === field);
    return sent && issue ? issue.message : null;
  };
  const change = (some: Partial<EntryFacts>) => setFacts((all) => ({ ...all, ...some }));

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setSent(true);
    if (checked.success && (await save(checked.data))) onDone();
  }

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap="md">
        <Select
          label="Kind"
          allowDeselect={false}
          data={kinds}
          value={facts.kind}
          onChange={(kind) => kind !== null && change({ kind })}
        />
        <TextInput
          label="What it is called"
          data-autofocus
          maxLength={200}
          value={facts.title}
          error={problem('title')}
          onChange={(event) => change({ title: event.currentTarget.value })}
        />
        <TextInput
          label="Awarded by, or the body"
          maxLength={200}
          value={facts.body}
          onChange={(event) => change({ body: event.currentTarget.value })}
        />
        <TextInput
          label="Level, grade or number"
          placeholder="e.g. passed, under way, member no. 4711"
          maxLength={200}
          value={facts.detail}
          onChange={(event) => change({ detail: event.currentTarget.value })}
        />
        <Group align="flex-start">
          <DayPicker label="From" value={facts.fromOn} onChange={(fromOn) => change({ fromOn })} />
          <Stack gap={4}>
            <DayPicker label="Until, or awarded on" value={facts.untilOn} onChange={(untilOn) => change({ untilOn })} />
            {problem('untilOn') ? (
              <span role="alert" className="mantine-InputWrapper-error">
                {problem('untilOn')}
              </span>
            ) : null}
          </Stack>
        </Group>
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            Cancel
          </Button>
          <Button type="submit">Save</Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Opens the form of a qualification, an accreditation or a membership. */
export function openEntryForm(facts: EntryFacts, save: EntryFormProps['save']): void {
  const modalId = 'profile-entry';
  modals.open({
    modalId,
    title: 'Qualification, accreditation or membership',
    size: 'lg',
    children: <EntryForm facts={facts} save={save} onDone={() => modals.close(modalId)} />,
  });
}
