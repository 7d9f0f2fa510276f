import { Stack, Switch, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { ModelForm } from './modelForm.ts';

interface StageFieldsProps {
  form: UseFormReturnType<ModelForm>;
  /** The stage's place, from 0. */
  index: number;
}

/** What makes a stage: its name, what it is for, its prompts, an example, and whether it plans an experiment. */
export function StageFields({ form, index }: StageFieldsProps) {
  const field = <Name extends string>(name: Name) => form.getInputProps(`stages.${index}.${name}`);
  return (
    <Stack gap="sm">
      <TextInput label="Name of the stage" withAsterisk maxLength={120} {...field('name')} />
      <Textarea label="What it is for" autosize minRows={2} maxLength={2000} {...field('purpose')} />
      <TextInput label="Lead prompt" description="The question it opens with" maxLength={500} {...field('lead')} />
      <Textarea
        label="Deeper prompts"
        description="One a line"
        autosize
        minRows={3}
        maxRows={16}
        {...field('prompts')}
      />
      <Textarea
        label="A coach’s example"
        description="What an answer may look like"
        autosize
        minRows={2}
        maxRows={16}
        maxLength={4000}
        {...field('example')}
      />
      <Switch
        label="Plans an experiment"
        description="What is written here waits under “Experiments” and comes back as a question after the next session."
        {...form.getInputProps(`stages.${index}.plansExperiment`, { type: 'checkbox' })}
      />
    </Stack>
  );
}
