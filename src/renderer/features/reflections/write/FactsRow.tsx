import { Group, Switch, Text } from '@mantine/core';
import { TimePicker } from '@mantine/dates';
import { IconClock, IconCompass } from '@tabler/icons-react';
import { timeSchema } from '../../../../shared/domain/date.ts';
import { useCell } from './cell.ts';
import { DayField } from './DayField.tsx';
import { DepthField } from './DepthField.tsx';
import { useDesk } from './desk.ts';
import { FactButton } from './FactButton.tsx';
import classes from './facts.module.css';
import { SessionField } from './SessionField.tsx';
import { TagsField } from './TagsField.tsx';

/** When it happened, by which model it is written, on which session, how deep it goes, its tags, and whether it stays private. */
export function FactsRow({ onChangeModel }: { onChangeModel: () => void }) {
  const { model, readOnly } = useDesk();
  return (
    <fieldset className={classes.facts} disabled={readOnly} aria-label="About this reflection">
      <Group gap={4}>
        <WhenFields />
        <FactButton
          icon={<IconCompass size={16} />}
          aria-label={`Reflective model: ${model.name}. Change it`}
          onClick={onChangeModel}
        >
          {model.name}
        </FactButton>
        <SessionField />
      </Group>
      <Group gap={4} justify="space-between">
        <DepthField />
        <PrivateSwitch />
      </Group>
      <TagsField />
    </fieldset>
  );
}

function WhenFields() {
  const { facts, changeFacts } = useDesk();
  const { happenedAt } = useCell(facts);
  return (
    <>
      <DayField />
      <TimePicker
        variant="unstyled"
        size="sm"
        classNames={{ root: classes.time, input: classes.timeInput, field: classes.timeField }}
        leftSection={<IconClock size={16} aria-hidden />}
        leftSectionWidth={24}
        leftSectionPointerEvents="none"
        hoursInputLabel="Hour"
        minutesInputLabel="Minute"
        defaultValue={happenedAt ?? ''}
        onChange={(time) => {
          if (time === '') changeFacts({ happenedAt: null });
          else if (timeSchema.safeParse(time.slice(0, 5)).success) changeFacts({ happenedAt: time.slice(0, 5) });
        }}
      />
    </>
  );
}

function PrivateSwitch() {
  const { facts, changeFacts } = useDesk();
  const { private: isPrivate } = useCell(facts);
  return (
    <Switch
      size="xs"
      labelPosition="left"
      className={classes.private}
      checked={isPrivate}
      onChange={(event) => changeFacts({ private: event.currentTarget.checked })}
      label={
        <>
          Private
          <Text component="span" size="xs" c="dimmed">
            {' '}
            – never leaves this journal
          </Text>
        </>
      }
    />
  );
}
