import { Progress as Bar, Group, NativeSelect, Stack, Text } from '@mantine/core';
import type { Goal } from '../../../shared/domain/engagement.ts';
import type { GoalProgress, Session } from '../../../shared/domain/session.ts';
import { dayInShort } from '../../ui/days.ts';
import { Section } from '../today/Section.tsx';
import classes from './sessions.module.css';

const NOT_SCORED = '';
const MOST = 10;
const scores = [
  { value: NOT_SCORED, label: 'Not scored' },
  ...Array.from({ length: MOST + 1 }, (_, score) => ({ value: String(score), label: String(score) })),
];

interface ProgressProps {
  goals: readonly Goal[];
  progress: readonly GoalProgress[];
  /** The last score of each goal before this session. */
  earlier: Session['earlierProgress'];
  onChange: (progress: GoalProgress[]) => void;
}

/** How far each goal has come, as told in this session, beside what was said before. */
export function Progress({ goals, progress, earlier, onChange }: ProgressProps) {
  function set(goalId: string, score: string): void {
    const others = progress.filter((each) => each.goalId !== goalId);
    onChange(score === NOT_SCORED ? others : [...others, { goalId, score: Number(score) }]);
  }
  return (
    <Section title="Progress towards the goals">
      <Text size="sm" c="dimmed">
        {goals.length === 0
          ? 'No goals are agreed yet. They are written down on the client’s page; each can be scored here then.'
          : 'From 0, not begun, to 10, reached.'}
      </Text>
      {goals.map(({ id, text }) => {
        const now = progress.find(({ goalId }) => goalId === id);
        const before = earlier.find(({ goalId }) => goalId === id);
        return (
          <Group key={id} justify="space-between" align="center" wrap="nowrap" gap="xl">
            <Stack gap={4} flex={1} miw={0}>
              <Text size="sm" id={`goal-${id}`}>
                {text}
              </Text>
              <Bar value={((now ?? before)?.score ?? 0) * MOST} size="sm" aria-hidden className={classes.bar} />
              <Text size="xs" c="dimmed" id={`before-${id}`}>
                {before ? `Before: ${before.score}, on ${dayInShort(before.happenedOn)}` : 'Not scored before'}
              </Text>
            </Stack>
            <NativeSelect
              w={130}
              aria-labelledby={`goal-${id}`}
              aria-describedby={`before-${id}`}
              data={scores}
              value={now === undefined ? NOT_SCORED : String(now.score)}
              onChange={(event) => set(id, event.currentTarget.value)}
            />
          </Group>
        );
      })}
    </Section>
  );
}
