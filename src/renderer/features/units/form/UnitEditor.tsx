import { Alert, Button, Group, NumberInput, Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type FormEvent, useRef, useState } from 'react';
import { failureOf } from '../../../api/link.ts';
import { go } from '../../../app/go.ts';
import { counted } from '../../../ui/counted.ts';
import { errorText } from '../../../ui/errorText.ts';
import { notifyUndo } from '../../../ui/notifyUndo.tsx';
import { unitKindWords } from '../unitWords.ts';
import { OutcomesEditor } from './OutcomesEditor.tsx';
import { RequirementsEditor } from './RequirementsEditor.tsx';
import { forgetDraft, keptDraft, saveUnit, useUnitDraft } from './unitDraft.ts';
import { unitErrors, WHOLE } from './unitErrors.ts';
import type { UnitForm } from './unitForm.ts';

const SETTINGS = '/settings/qualifications';
const kinds = Object.entries(unitKindWords).map(([value, label]) => ({ value, label }));

interface UnitEditorProps {
  draftKey: string;
  start: UnitForm;
}

/** The form of a unit: what it is, its outcomes and criteria, and what else it asks for. */
export function UnitEditor({ draftKey, start }: UnitEditorProps) {
  const keep = useUnitDraft(draftKey);
  const fields = useRef<HTMLFormElement>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const form = useForm<UnitForm>({ initialValues: start, validate: unitErrors, onValuesChange: keep });
  const isNew = start.kept === null;

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    setRefused(null);
    if (form.validate().hasErrors) {
      requestAnimationFrame(() => fields.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    try {
      // As it was kept, so that leaving the screen does not save it once more.
      await saveUnit(draftKey, keptDraft(draftKey) ?? form.values);
      go(SETTINGS);
    } catch (error) {
      // What was typed stays, to be sent with another short name.
      setRefused(errorText(failureOf(error)));
    }
  }

  function cancel(): void {
    const given = keptDraft(draftKey);
    forgetDraft(draftKey);
    go(SETTINGS);
    if (!given) return;
    notifyUndo('What you typed was discarded.', async () => {
      keep(given);
      go(start.kept ? `/units/own/${start.kept.id}` : '/units/new');
    });
  }

  const mistakes = Object.keys(form.errors).length;
  return (
    <form ref={fields} noValidate onSubmit={(event) => void submit(event)}>
      <Stack gap="lg">
        <Group align="flex-start" gap="md">
          <TextInput
            label="Short name"
            description="As its board is called, e.g. EMCC-1"
            w={200}
            withAsterisk
            readOnly={!isNew}
            maxLength={40}
            {...form.getInputProps('id')}
          />
          <TextInput
            label="Name"
            description="In full"
            flex={1}
            miw={260}
            withAsterisk
            maxLength={300}
            {...form.getInputProps('name')}
          />
        </Group>
        <TextInput label="Qualification" withAsterisk maxLength={300} {...form.getInputProps('qualification')} />
        <Group align="flex-start" gap="md">
          <Select label="Assessed by" w={190} allowDeselect={false} data={kinds} {...form.getInputProps('kind')} />
          <NumberInput label="Level" w={100} min={1} max={8} allowDecimal={false} {...form.getInputProps('level')} />
          <NumberInput label="Credits" w={110} min={1} allowDecimal={false} {...form.getInputProps('credits')} />
          <TextInput label="Reference number" w={170} maxLength={20} {...form.getInputProps('referenceNumber')} />
        </Group>
        <Group align="flex-start" gap="md">
          <NumberInput label="Suggested words, from" w={190} min={1} {...form.getInputProps('wordsFrom')} />
          <NumberInput label="to" w={190} min={1} {...form.getInputProps('wordsTo')} />
        </Group>
        <OutcomesEditor form={form} />
        <RequirementsEditor form={form} />
        {mistakes > 0 || refused ? (
          <Alert color="red" role="alert">
            {refused ?? form.errors[WHOLE] ?? `${counted(mistakes, 'thing')} to put right before this can be saved.`}
          </Alert>
        ) : null}
        <Group>
          <Button type="submit">{isNew ? 'Add the unit' : 'Save the unit'}</Button>
          <Button variant="subtle" color="gray" onClick={cancel}>
            Cancel
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
