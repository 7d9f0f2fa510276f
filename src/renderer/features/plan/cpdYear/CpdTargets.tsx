import { Anchor, Progress, Stack, Text } from '@mantine/core';
import { Link } from 'wouter';
import type { CpdTarget, CpdYear } from '../../../../shared/domain/plan/cpdYear.ts';
import { counted } from '../../../ui/counted.ts';
import { dayInShort } from '../../../ui/days.ts';
import { timeInWords } from '../../../ui/timeInWords.ts';
import { PlanSection } from '../PlanSection.tsx';

/** The chosen targets that ask for CPD, and how far each has come. */
export function CpdTargets({ year: { targets, until } }: { year: CpdYear }) {
  return (
    <PlanSection title="What your chosen bodies ask for">
      {targets.length === 0 ? (
        <Text size="sm" c="dimmed">
          None of the chosen targets asks for CPD hours. Targets are chosen, and edited, under{' '}
          <Anchor component={Link} href="/practice/hours" inherit underline="always">
            Practice, Hours
          </Anchor>
          .
        </Text>
      ) : (
        <Stack gap="md" maw={560}>
          {targets.map((target) => (
            <Target key={`${target.body} ${target.name} ${target.months}`} target={target} until={until} />
          ))}
        </Stack>
      )}
    </PlanSection>
  );
}

function Target({ target: { body, name, have, need, months }, until }: { target: CpdTarget; until: string }) {
  const time =
    months === null ? `up to ${dayInShort(until)}` : `in ${counted(months, 'month')} up to ${dayInShort(until)}`;
  const words = `${timeInWords(have)} of ${timeInWords(need)} ${time}`;
  const label = `${body} ${name}`;
  return (
    <Stack gap={4}>
      <Text fw={500}>{label}</Text>
      <Progress.Root>
        <Progress.Section
          value={need === 0 ? 100 : Math.min(100, (100 * have) / need)}
          aria-label={`${label}: ${words}`}
        />
      </Progress.Root>
      <Text size="sm" c="dimmed">
        {words}
        {have >= need ? ' · reached' : ` · ${timeInWords(need - have)} to go`}
      </Text>
    </Stack>
  );
}
