import { Group, Stack, Textarea, TextInput } from '@mantine/core';
import type { Contract } from '../../../shared/domain/engagement.ts';
import { DayPicker } from '../../ui/DayPicker.tsx';
import type { SectionProps } from './engagementDraft.ts';
import classes from './engagements.module.css';
import { Parties } from './Parties.tsx';

const texts = [
  { name: 'expectations', label: 'Expectations', description: 'What each of you expects of the other' },
  {
    name: 'boundaries',
    label: 'Confidentiality and boundaries',
    description: 'What stays between you, and what does not',
  },
  { name: 'outcomes', label: 'Intended outcomes', description: 'What is to be different at the end' },
] as const;

/** The contract: who signed it, what was agreed, how often and for how long. */
export function ContractFields({ facts, change }: SectionProps) {
  const { contract } = facts;
  const set = (some: Partial<Contract>) => change({ contract: { ...contract, ...some } });
  return (
    <Stack gap="md">
      <fieldset className={classes.group}>
        <legend>Parties and signatures</legend>
        <Parties contract={contract} onChange={(parties) => set({ parties })} />
      </fieldset>
      {texts.map(({ name, label, description }) => (
        <Textarea
          key={name}
          label={label}
          description={description}
          autosize
          minRows={2}
          maxRows={20}
          maxLength={10_000}
          value={contract[name]}
          onChange={(event) => set({ [name]: event.currentTarget.value })}
        />
      ))}
      <TextInput
        label="How often, how long"
        description="E.g. every two weeks, 60 minutes, six sessions"
        maxLength={300}
        value={contract.frequency}
        onChange={(event) => set({ frequency: event.currentTarget.value })}
      />
      <Group>
        <DayPicker
          label="Begins on"
          maxDate={contract.endsOn ?? undefined}
          value={contract.startsOn}
          onChange={(startsOn) => set({ startsOn })}
        />
        <DayPicker
          label="Ends on"
          minDate={contract.startsOn ?? undefined}
          value={contract.endsOn}
          onChange={(endsOn) => set({ endsOn })}
        />
      </Group>
    </Stack>
  );
}
