import {
  Button,
  CloseButton,
  Group,
  MultiSelect,
  NumberInput,
  Select,
  Stack,
  Text,
  TextInput,
  Title,
} from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconPlus } from '@tabler/icons-react';
import { feedbackSources, feedbackSourceWords } from '../../../../shared/domain/feedback.ts';
import classes from '../units.module.css';
import { removeItem } from './removeItem.ts';
import { atLeastLabel, type RuleForm, ruleKinds } from './ruleForm.ts';
import { newRequirement, type UnitForm } from './unitForm.ts';

const kinds = Object.entries(ruleKinds).map(([value, label]) => ({ value, label }));
const sources = feedbackSources.map((value) => ({ value, label: feedbackSourceWords[value] }));
const frameworks = [
  { value: 'any', label: 'Any framework' },
  { value: 'body', label: 'A professional body’s' },
];

interface RequirementsEditorProps {
  form: UseFormReturnType<UnitForm>;
}

/** What a unit asks for beyond words: rules that can be counted, and questions for the writer. */
export function RequirementsEditor({ form }: RequirementsEditorProps) {
  return (
    <Stack component="section" gap="md" className={classes.outcome} aria-labelledby="requirements">
      <Title order={2} id="requirements" fz="h4">
        What else it asks for
      </Title>
      <Text size="sm" c="dimmed">
        Hours, clients, contracts and the like are counted from your record; a question is answered by you. What a
        criterion counts within its evidence, and which sections a profile needs, come with a file.
      </Text>
      {form.values.requirements.map((rule, index) => (
        <RuleFields key={rule.key} form={form} rule={rule} index={index} />
      ))}
      <Button
        variant="subtle"
        size="compact-sm"
        w="fit-content"
        leftSection={<IconPlus size={14} aria-hidden />}
        onClick={() => form.insertListItem('requirements', newRequirement())}
      >
        Add a requirement
      </Button>
    </Stack>
  );
}

function RuleFields({ form, rule, index }: RequirementsEditorProps & { rule: RuleForm; index: number }) {
  const path = `requirements.${index}`;
  const number = index + 1;
  const atLeast = atLeastLabel(rule.kind);
  return (
    <Group role="group" aria-label={`Requirement ${number}`} align="flex-start" wrap="nowrap" gap="sm">
      {rule.kind === 'kept' ? (
        <Text size="sm" flex={1} py={8}>
          {rule.kept?.title}
        </Text>
      ) : (
        <>
          <Select label="Kind" w={270} allowDeselect={false} data={kinds} {...form.getInputProps(`${path}.kind`)} />
          {atLeast ? (
            <NumberInput label={atLeast} w={132} min={0.5} {...form.getInputProps(`${path}.atLeast`)} />
          ) : null}
          {rule.kind === 'goals-and-needs' ? (
            <NumberInput label="Goals, at least" w={132} min={1} {...form.getInputProps(`${path}.goals`)} />
          ) : null}
          {rule.kind === 'feedback-from' ? (
            <MultiSelect label="From each of" flex={1} data={sources} {...form.getInputProps(`${path}.sources`)} />
          ) : null}
          {rule.kind === 'framework-self-assessment' ? (
            <Select
              label="By"
              w={200}
              allowDeselect={false}
              data={frameworks}
              {...form.getInputProps(`${path}.framework`)}
            />
          ) : null}
          {rule.kind === 'clients' ? (
            <NumberInput label="At most" w={132} min={1} {...form.getInputProps(`${path}.atMost`)} />
          ) : null}
          {rule.kind === 'evidence' ? (
            <TextInput label="For criterion" w={120} maxLength={5} {...form.getInputProps(`${path}.criterion`)} />
          ) : null}
          {rule.kind === 'judgement' ? (
            <TextInput label="Question" flex={1} maxLength={3000} {...form.getInputProps(`${path}.question`)} />
          ) : null}
        </>
      )}
      <CloseButton
        mt={rule.kind === 'kept' ? 4 : 28}
        ml="auto"
        aria-label={`Remove requirement ${number}`}
        onClick={() => removeItem(form, 'requirements', index, rule, `Requirement ${number}`)}
      />
    </Group>
  );
}
