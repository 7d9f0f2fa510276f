import {
  Alert,
  Button,
  Fieldset,
  Group,
  NumberInput,
  Select,
  Stack,
  Text,
  Textarea,
  TextInput,
  Title,
} from '@mantine/core';
import { useForm } from '@mantine/form';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { go } from '../../app/go.ts';
import { counted } from '../../ui/counted.ts';
import { focusIfLost } from '../../ui/focus.ts';
import { notifyFailure } from '../../ui/notify.ts';
import { notifyUndo } from '../../ui/notifyUndo.tsx';
import { leaveModelDraft } from './leaveModelDraft.tsx';
import classes from './ModelEditor.module.css';
import {
  changeModelDraft,
  dropModelDraft,
  holdAgain,
  type ModelDraft,
  modelDraft,
  saveModelDraft,
} from './modelDrafts.ts';
import { modelErrors } from './modelErrors.ts';
import { StagesEditor } from './StagesEditor.tsx';

interface ModelEditorProps {
  draft: ModelDraft;
}

const shapes = [
  { value: 'sequence', label: 'Stages, one after another' },
  { value: 'cycle', label: 'A cycle: the last stage leads to the first' },
  { value: 'lenses', label: 'Lenses, in any order' },
];

/** Makes or changes one of the user's own models. What is typed is kept in the drafts until it is saved or discarded. */
export function ModelEditor({ draft }: ModelEditorProps) {
  const { key } = draft;
  const [, navigate] = useHashLocation();
  const [saving, setSaving] = useState(false);
  const fields = useRef<HTMLFormElement>(null);
  const form = useForm({
    initialValues: draft.form,
    validate: modelErrors,
    onValuesChange: (values) => changeModelDraft(key, values),
  });
  useEffect(() => () => void leaveModelDraft(key), [key]);

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (form.validate().hasErrors) {
      // The panels of stages with errors open first.
      requestAnimationFrame(() => fields.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    setSaving(true);
    try {
      await saveModelDraft(key);
      const id = modelDraft(key)?.saved?.id ?? key;
      dropModelDraft(key);
      navigate(`/models/${id}`, { replace: true });
    } catch (error) {
      notifyFailure(error);
      setSaving(false);
    }
  }

  function discard(): void {
    const given = modelDraft(key);
    dropModelDraft(key);
    if (given?.saved === null) navigate('/models', { replace: true });
    if (!given?.changed) return;
    notifyUndo('Your changes were discarded.', async () => {
      holdAgain(given);
      go(`/models/${key}`);
    });
  }

  const mistakes = Object.keys(form.errors).length;
  return (
    <form onSubmit={(event) => void save(event)} noValidate ref={fields} className={classes.editor}>
      <Stack gap="md">
        <Title order={2} w="fit-content" tabIndex={-1} ref={focusIfLost}>
          {draft.saved === null ? 'New reflective model' : `Edit ${draft.saved.name}`}
        </Title>
        {draft.saved === null ? null : (
          <Text size="sm" c="dimmed">
            Reflections that were written by this model keep all their text, whatever you change here.
          </Text>
        )}
        <TextInput label="Name" withAsterisk maxLength={120} {...form.getInputProps('name')} />
        <Textarea label="What it does" autosize minRows={2} maxLength={1000} {...form.getInputProps('summary')} />
        <Textarea label="When to use it" autosize minRows={2} maxLength={1000} {...form.getInputProps('whenToUse')} />
        <Select
          label="How its stages belong together"
          data={shapes}
          allowDeselect={false}
          {...form.getInputProps('shape')}
        />
        <Fieldset legend="Source, if it has one">
          <Group align="flex-start" grow preventGrowOverflow={false}>
            <TextInput label="Author" maxLength={200} {...form.getInputProps('author')} />
            <TextInput label="Title" maxLength={300} {...form.getInputProps('title')} />
            <NumberInput label="Year" maw={120} hideControls allowDecimal={false} {...form.getInputProps('year')} />
          </Group>
        </Fieldset>
        <StagesEditor form={form} />
        {mistakes > 0 ? (
          <Alert color="red" role="alert">
            {counted(mistakes, 'thing')} to put right before this can be saved.
          </Alert>
        ) : null}
        <Group>
          <Button type="submit" loading={saving}>
            Save the model
          </Button>
          <Button variant="subtle" color="gray" onClick={discard}>
            {draft.changed ? 'Discard changes' : 'Cancel'}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
