import { ActionIcon, Group, Paper, Progress, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconPencil } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { RuleProgress, TargetProgress } from '../../../../shared/domain/target.ts';
import { openEditTarget } from './openTargets.tsx';
import { haveInWords, measureInWords, stateInWords, windowInWords } from './ruleInWords.ts';
import classes from './targets.module.css';

/** One chosen target: every rule with what is there and what is missing. */
export function TargetCard({ progress: { target, rules, exceptions } }: { progress: TargetProgress }) {
  const isOver = rules.some(({ over }) => over);
  return (
    <Paper component="article" withBorder p="md" h="100%">
      <Stack gap="sm">
        <Group justify="space-between" wrap="nowrap" align="flex-start">
          <div>
            <Title order={3}>{target.name}</Title>
            <Text size="sm" c="dimmed">
              {target.body}
            </Text>
          </div>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={`Edit ${target.body} ${target.name}`}
            onClick={() => openEditTarget(target.id)}
          >
            <IconPencil size={18} />
          </ActionIcon>
        </Group>
        <ul className={classes.rules}>
          {rules.map((rule, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rules have no names and keep their places
            <li key={index}>
              <RuleBar progress={rule} />
            </li>
          ))}
        </ul>
        {isOver ? <Exceptions exceptions={exceptions} /> : null}
      </Stack>
    </Paper>
  );
}

function RuleBar({ progress }: { progress: RuleProgress }) {
  const { rule, have, need, met, over } = progress;
  const since = windowInWords(progress);
  const share = need === 0 ? 100 : Math.min(100, Math.floor((100 * have) / need));
  return (
    <div>
      <Text size="sm">{measureInWords(rule)}</Text>
      <Progress.Root size="sm" my={4} aria-hidden>
        <Progress.Section value={share} className={classes.bar} />
      </Progress.Root>
      <Group justify="space-between" gap="xs" className={classes.figures}>
        <Text size="sm" c="dimmed">
          {haveInWords(progress)}
          {since ? `, ${since}` : ''}
        </Text>
        <Text size="sm" fw={met ? 600 : undefined} className={classes.state}>
          {met ? <IconCheck size={14} aria-hidden /> : null}
          {over ? <IconAlertTriangle size={14} aria-hidden /> : null}
          {stateInWords(progress)}
        </Text>
      </Group>
    </div>
  );
}

/** Where there are more clients than the paper sets: the reasons that were recorded, or where to record one. */
function Exceptions({ exceptions }: Pick<TargetProgress, 'exceptions'>) {
  if (exceptions.length === 0) {
    return (
      <Text size="sm" c="dimmed">
        There are more clients than this paper sets as the most. Where one is an exception, record the reason in their
        engagement.
      </Text>
    );
  }
  return (
    <div className={classes.exceptions}>
      <Text size="sm">Reason recorded for an exception:</Text>
      <ul>
        {exceptions.map(({ clientId, codeName, reason }) => (
          <li key={clientId}>
            <Link href={`/practice/clients/${clientId}`}>{codeName}</Link>: {reason}
          </li>
        ))}
      </ul>
    </div>
  );
}
