import { Textarea } from '@mantine/core';
import type { PlanFacts } from '../../../shared/domain/plan.ts';
import { PlanSection } from './PlanSection.tsx';
import classes from './plan.module.css';

const fields = [
  ['doing', 'How it is done', 'What you do in an ordinary week or month for it.'],
  ['resourcing', 'How it is resourced', 'Time, money, books, courses, rooms: what it takes, and where it comes from.'],
  ['supporters', 'Who supports it', 'Supervisor, peers, line manager: what each of them does.'],
  ['monitoring', 'How it is monitored', 'What you look at between the reviews, how often, and where it is noted.'],
  ['reviewing', 'How it is reviewed', 'When, with whom, and what may change the plan.'],
  [
    'evaluation',
    'How its effect is evaluated',
    'How you will know what the CPD did: for you, for clients, for others.',
  ],
] as const;

interface HowItIsDoneProps {
  facts: PlanFacts;
  change: (change: Partial<PlanFacts>) => void;
}

/** The four that a plan has to say of itself, who supports it, and how its effect is told; saved as it is written. */
export function HowItIsDone({ facts, change }: HowItIsDoneProps) {
  return (
    <PlanSection title="How it is done, resourced, monitored and reviewed">
      <div className={classes.grid}>
        {fields.map(([field, label, description]) => (
          <Textarea
            key={field}
            label={label}
            description={description}
            autosize
            minRows={2}
            maxLength={8000}
            value={facts[field]}
            onChange={({ currentTarget }) => change({ [field]: currentTarget.value })}
          />
        ))}
      </div>
    </PlanSection>
  );
}
