import { Checkbox, Group, Text, TextInput } from '@mantine/core';
import { v7 as uuid } from 'uuid';
import { isWithin } from '../../../../shared/domain/plan/span.ts';
import type { Milestone, Objective } from '../../../../shared/domain/plan.ts';
import { DayPicker } from '../../../ui/DayPicker.tsx';
import { dayInShort } from '../../../ui/days.ts';
import { focusOnMount } from '../../../ui/focus.ts';
import { ItemList } from '../../engagements/ItemList.tsx';
import { useToday } from '../../today/useToday.ts';
import classes from '../plan.module.css';

interface MilestonesProps {
  facts: Pick<Objective, 'milestones' | 'startsOn' | 'endsOn'>;
  change: (change: Partial<Pick<Objective, 'milestones'>>) => void;
}

/** What is reached on the way, by which day, ticked off when it is. */
export function Milestones({ facts, change }: MilestonesProps) {
  const today = useToday();
  const sorted = facts.milestones.toSorted((one, other) => one.dueOn.localeCompare(other.dueOn));
  return (
    <ItemList<Milestone>
      noun="milestone"
      items={sorted}
      onChange={(milestones) => change({ milestones })}
      blank={() => ({ id: uuid(), title: '', dueOn: facts.endsOn, doneOn: null })}
      missing={({ title }) => (title.trim() === '' ? 'Say what is reached then.' : null)}
      row={(milestone, set) => (
        <Group gap="sm" wrap="nowrap" align="flex-start">
          <Checkbox
            mt={3}
            aria-label={`Done: ${milestone.title}`}
            checked={milestone.doneOn !== null}
            onChange={({ currentTarget }) => set({ ...milestone, doneOn: currentTarget.checked ? today : null })}
          />
          <div className={classes.rowText}>
            <Text>{milestone.title}</Text>
            <MilestoneFact milestone={milestone} within={isWithin(milestone.dueOn, facts)} today={today} />
          </div>
        </Group>
      )}
      fields={(milestone, set, error) => (
        <>
          <TextInput
            label="What is reached"
            ref={focusOnMount}
            error={error}
            maxLength={300}
            value={milestone.title}
            onChange={({ currentTarget }) => set({ ...milestone, title: currentTarget.value })}
          />
          <DayPicker
            label="By"
            clearable={false}
            w={180}
            value={milestone.dueOn}
            onChange={(dueOn) => {
              if (dueOn !== null) set({ ...milestone, dueOn });
            }}
          />
        </>
      )}
    />
  );
}

interface MilestoneFactProps {
  milestone: Milestone;
  /** Whether its day is one of the objective's. */
  within: boolean;
  today: string;
}

function MilestoneFact({ milestone: { dueOn, doneOn }, within, today }: MilestoneFactProps) {
  const by = `by ${dayInShort(dueOn)}`;
  if (doneOn !== null) {
    return (
      <Text size="sm" c="dimmed">
        {by} · done on {dayInShort(doneOn)}
      </Text>
    );
  }
  const odd = !within ? ' · outside the time of the objective' : dueOn < today ? ' · overdue' : '';
  return (
    <Text size="sm" {...(odd === '' ? { c: 'dimmed' } : { className: classes.overdue })}>
      {by}
      {odd}
    </Text>
  );
}
