import { Text, Textarea } from '@mantine/core';
import { v7 as uuid } from 'uuid';
import type { PlanFacts, WayBeyond } from '../../../shared/domain/plan.ts';
import { focusOnMount } from '../../ui/focus.ts';
import { ItemList } from '../engagements/ItemList.tsx';
import { PlanSection } from './PlanSection.tsx';
import classes from './plan.module.css';

interface BeyondThePlanProps {
  facts: PlanFacts;
  change: (change: Partial<PlanFacts>) => void;
}

/** Ways to go on developing after the plan, each with what it would change. */
export function BeyondThePlan({ facts, change }: BeyondThePlanProps) {
  return (
    <PlanSection title="Beyond the plan">
      <Text size="sm" c="dimmed" className={classes.text}>
        How could you go on when the plan has ended? At least two ways, each with what it would change in your practice.
      </Text>
      <ItemList<WayBeyond>
        noun="way"
        items={facts.ways}
        onChange={(ways) => change({ ways })}
        blank={() => ({ id: uuid(), text: '', change: '' })}
        missing={({ text }) => (text.trim() === '' ? 'Say what you could go on with.' : null)}
        row={(way) => (
          <>
            <Text className={classes.text}>{way.text}</Text>
            <Text size="sm" c="dimmed" className={classes.text}>
              {way.change === '' ? 'What would it change?' : `Would change: ${way.change}`}
            </Text>
          </>
        )}
        fields={(way, set, error) => (
          <>
            <Textarea
              label="A way to go on"
              ref={focusOnMount}
              error={error}
              autosize
              minRows={2}
              maxLength={8000}
              value={way.text}
              onChange={({ currentTarget }) => set({ ...way, text: currentTarget.value })}
            />
            <Textarea
              label="What it would change"
              autosize
              minRows={2}
              maxLength={8000}
              value={way.change}
              onChange={({ currentTarget }) => set({ ...way, change: currentTarget.value })}
            />
          </>
        )}
      />
    </PlanSection>
  );
}
