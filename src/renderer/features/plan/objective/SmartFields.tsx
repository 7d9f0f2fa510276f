import { Group, Text, Textarea, TextInput } from '@mantine/core';
import type { SmartLetter, SmartLetterName } from '../../../../shared/domain/plan/letters.ts';
import type { Objective } from '../../../../shared/domain/plan.ts';
import { LetterPart } from './LetterPart.tsx';
import { Milestones } from './Milestones.tsx';
import { ServedPicker } from './ServedPicker.tsx';
import { TimeFields } from './TimeFields.tsx';

type Written = Omit<Objective, 'id' | 'createdAt' | 'trashedAt'>;

interface SmartFieldsProps {
  facts: Written;
  letters: readonly SmartLetter[];
  plan: Objective['plan'];
  change: (change: Partial<Written>) => void;
}

/** The five letters, each with its own fields, what is missing in it, and what only the writer can answer. */
export function SmartFields({ facts, letters, plan, change }: SmartFieldsProps) {
  const of = (name: SmartLetterName) => ({
    letter: letters.find(({ letter }) => letter === name) ?? { letter: name, state: 'open' as const, missing: [] },
    answer: facts.answers[name] === true,
    onAnswer: (answer: boolean) => change({ answers: { ...facts.answers, [name]: answer } }),
  });
  const text = (field: 'specific' | 'measure' | 'resources' | 'support' | 'relevance', label: string, rows = 2) => (
    <Textarea
      label={label}
      autosize
      minRows={rows}
      maxLength={8000}
      value={facts[field]}
      onChange={({ currentTarget }) => change({ [field]: currentTarget.value })}
    />
  );
  const line = (field: 'baseline' | 'target' | 'time' | 'cost', label: string, placeholder: string) => (
    <TextInput
      label={label}
      placeholder={placeholder}
      flex={1}
      miw={180}
      maxLength={300}
      value={facts[field]}
      onChange={({ currentTarget }) => change({ [field]: currentTarget.value })}
    />
  );
  return (
    <>
      <LetterPart {...of('specific')}>{text('specific', 'What exactly', 3)}</LetterPart>
      <LetterPart {...of('measurable')}>
        {text('measure', 'Evidence of success', 3)}
        <Group gap="md">
          {line('baseline', 'Now', 'e.g. 2 of 5, self-rated')}
          {line('target', 'Target', 'e.g. 4 of 5 by two supervisors')}
        </Group>
      </LetterPart>
      <LetterPart {...of('achievable')}>
        {text('resources', 'Resources')}
        {text('support', 'Support')}
        <Group gap="md">
          {line('time', 'Time', 'e.g. two hours a month')}
          {line('cost', 'Cost', 'e.g. none; £120 for the course')}
        </Group>
      </LetterPart>
      <LetterPart {...of('relevant')}>
        <ServedPicker serves={facts.serves} onChange={(serves) => change({ serves })} />
        {text('relevance', 'Why it matters')}
      </LetterPart>
      <LetterPart {...of('timeBound')}>
        <TimeFields facts={facts} plan={plan} change={change} />
        <Text size="sm" fw={500}>
          Milestones
        </Text>
        <Milestones facts={facts} change={change} />
      </LetterPart>
    </>
  );
}
