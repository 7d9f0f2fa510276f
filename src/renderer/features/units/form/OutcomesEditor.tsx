import { Button, CloseButton, Group, Stack, Textarea, TextInput, Title } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconPlus } from '@tabler/icons-react';
import classes from '../units.module.css';
import { removeItem } from './removeItem.ts';
import { emptyCriterion, emptyOutcome, type UnitForm } from './unitForm.ts';

interface OutcomesEditorProps {
  form: UseFormReturnType<UnitForm>;
}

/** The learning outcomes of a unit, each with its criteria. A new one is numbered on. */
export function OutcomesEditor({ form }: OutcomesEditorProps) {
  const { outcomes } = form.values;
  const next = Math.max(0, ...outcomes.map(({ number }) => number)) + 1;
  return (
    <Stack gap="lg">
      {outcomes.map((outcome, index) => {
        const { key, number, criteria } = outcome;
        return (
          <section key={key} className={classes.outcome} aria-labelledby={`outcome-${key}`}>
            <Group justify="space-between" mb="xs">
              <Title order={2} id={`outcome-${key}`} fz="h4">
                Learning outcome {number}
              </Title>
              {outcomes.length > 1 ? (
                <Button
                  size="compact-sm"
                  variant="subtle"
                  color="gray"
                  aria-label={`Remove outcome ${number}`}
                  onClick={() => removeItem(form, 'outcomes', index, outcome, `Outcome ${number}`)}
                >
                  Remove
                </Button>
              ) : null}
            </Group>
            <TextInput
              label="What it is about"
              withAsterisk
              maxLength={300}
              {...form.getInputProps(`outcomes.${index}.title`)}
            />
            <Stack gap="md" mt="md">
              {criteria.map((criterion, place) => (
                <CriterionFields
                  key={criterion.key}
                  form={form}
                  path={`outcomes.${index}.criteria.${place}`}
                  reference={criterion.reference}
                  isOnly={criteria.length === 1}
                  onRemove={() =>
                    removeItem(form, `outcomes.${index}.criteria`, place, criterion, `Criterion ${criterion.reference}`)
                  }
                />
              ))}
              <Button
                variant="subtle"
                size="compact-sm"
                w="fit-content"
                leftSection={<IconPlus size={14} aria-hidden />}
                aria-label={`Add a criterion to outcome ${number}`}
                onClick={() => form.insertListItem(`outcomes.${index}.criteria`, emptyCriterion(number, criteria))}
              >
                Add a criterion
              </Button>
            </Stack>
          </section>
        );
      })}
      <Button
        variant="default"
        w="fit-content"
        leftSection={<IconPlus size={18} aria-hidden />}
        onClick={() => form.insertListItem('outcomes', emptyOutcome(next))}
      >
        Add an outcome
      </Button>
    </Stack>
  );
}

interface CriterionFieldsProps extends OutcomesEditorProps {
  path: string;
  reference: string;
  isOnly: boolean;
  onRemove: () => void;
}

function CriterionFields({ form, path, reference, isOnly, onRemove }: CriterionFieldsProps) {
  return (
    <Stack gap="xs" role="group" aria-label={`Criterion ${reference}`} className={classes.criterionFields}>
      <Group align="flex-start" wrap="nowrap" gap="sm">
        <TextInput label="Number" w={90} maxLength={5} withAsterisk {...form.getInputProps(`${path}.reference`)} />
        <Textarea
          label="What it asks for"
          flex={1}
          autosize
          minRows={1}
          maxLength={3000}
          withAsterisk
          {...form.getInputProps(`${path}.asks`)}
        />
        {isOnly ? null : <CloseButton mt={28} aria-label={`Remove criterion ${reference}`} onClick={onRemove} />}
      </Group>
      <Textarea
        label="How to meet it"
        autosize
        minRows={1}
        maxLength={3000}
        {...form.getInputProps(`${path}.guidance`)}
      />
      <TextInput
        label="Words that hint at it"
        description="For suggestions, with commas between them; a star takes any ending, as in feedback*. Empty: the words of what it asks for"
        {...form.getInputProps(`${path}.terms`)}
      />
    </Stack>
  );
}
