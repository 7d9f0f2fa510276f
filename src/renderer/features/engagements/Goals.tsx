import { Text, Textarea, TextInput } from '@mantine/core';
import { v7 as uuid } from 'uuid';
import type { Goal } from '../../../shared/domain/engagement.ts';
import { DayPicker } from '../../ui/DayPicker.tsx';
import { dayInShort, today } from '../../ui/days.ts';
import { focusOnMount } from '../../ui/focus.ts';
import { askToRemoveGoal } from './askToRemoveGoal.tsx';
import type { SectionProps } from './engagementDraft.ts';
import classes from './engagements.module.css';
import { ItemList } from './ItemList.tsx';

interface GoalsProps extends SectionProps {
  /** Saves what is pending now. */
  flush: () => Promise<void>;
}

function factsOf({ measure, agreedOn }: Goal): string {
  const agreed = agreedOn === null ? '' : `agreed on ${dayInShort(agreedOn)}`;
  return [measure === '' ? '' : `Measure: ${measure}`, agreed].filter((fact) => fact !== '').join(' · ');
}

/** The goals that were agreed, each with its measure. */
export function Goals({ facts, change, flush }: GoalsProps) {
  return (
    <ItemList<Goal>
      noun="goal"
      items={facts.goals}
      onChange={(goals) => change({ goals })}
      blank={() => ({ id: uuid(), text: '', measure: '', agreedOn: today() })}
      missing={({ text }) => (text.trim() === '' ? 'Say what the goal is.' : null)}
      onRemove={(goal) => askToRemoveGoal(goal, flush)}
      row={(goal) => (
        <>
          <Text className={classes.words}>{goal.text}</Text>
          {factsOf(goal) === '' ? null : (
            <Text size="sm" c="dimmed">
              {factsOf(goal)}
            </Text>
          )}
        </>
      )}
      fields={(goal, set, error) => (
        <>
          <Textarea
            label="Goal"
            ref={focusOnMount}
            error={error}
            autosize
            minRows={2}
            maxLength={10_000}
            value={goal.text}
            onChange={(event) => set({ ...goal, text: event.currentTarget.value })}
          />
          <TextInput
            label="Measure"
            description="How both of you will know that it is reached"
            maxLength={300}
            value={goal.measure}
            onChange={(event) => set({ ...goal, measure: event.currentTarget.value })}
          />
          <DayPicker label="Agreed on" value={goal.agreedOn} onChange={(agreedOn) => set({ ...goal, agreedOn })} />
        </>
      )}
    />
  );
}
