import { Text } from '@mantine/core';
import type { ChangedField, ObjectiveChange } from '../../../../shared/domain/plan.ts';
import { dayInShort } from '../../../ui/days.ts';
import classes from './objective.module.css';

const fieldWords: Record<ChangedField, string> = {
  title: 'Title',
  specific: 'What exactly',
  measure: 'Evidence of success',
  target: 'Target',
  startsOn: 'Start',
  endsOn: 'End',
  milestones: 'Milestones',
};

function valueIn(field: ChangedField, value: string): string {
  if (value === '') return 'nothing';
  return field === 'startsOn' || field === 'endsOn' ? dayInShort(value) : value;
}

interface ChangeListProps {
  changes: readonly ObjectiveChange[];
  /** What is said of each beside the field. */
  factOf: (change: ObjectiveChange) => string;
}

/** What changed, newest first: what was there before, and what stands now. */
export function ChangeList({ changes, factOf }: ChangeListProps) {
  return (
    <ul className={classes.changed}>
      {changes.map((change) => {
        const { id, field, before, after } = change;
        return (
          <li key={id}>
            <Text size="sm" c="dimmed">
              {fieldWords[field]} · {factOf(change)}
            </Text>
            <Text size="sm">
              <del>{valueIn(field, before)}</del> → <ins>{valueIn(field, after)}</ins>
            </Text>
          </li>
        );
      })}
    </ul>
  );
}
