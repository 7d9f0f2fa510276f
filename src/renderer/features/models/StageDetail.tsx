import { Badge, Group, Stack, Text, Title } from '@mantine/core';
import { IconFlask2 } from '@tabler/icons-react';
import type { Stage } from '../../../shared/domain/model.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import classes from './StageDetail.module.css';

interface StageDetailProps {
  stage: Stage;
  /** Its place, from 1; null where it is the only one. */
  number: number | null;
}

/** One stage to read: its purpose, the lead prompt, the deeper prompts, and a coach's example on demand. */
export function StageDetail({ stage, number }: StageDetailProps) {
  const { name, purpose, lead, prompts, example, plansExperiment } = stage;
  return (
    <Stack component="li" gap="sm">
      <Group gap="sm" align="baseline">
        <Title order={3}>
          {number === null ? '' : `${number}. `}
          {name}
        </Title>
        {plansExperiment ? (
          <Badge variant="default" tt="none" leftSection={<IconFlask2 size={14} aria-hidden />}>
            Plans an experiment
          </Badge>
        ) : null}
      </Group>
      {purpose ? <Text>{purpose}</Text> : null}
      {lead ? <Text className={classes.lead}>{lead}</Text> : null}
      {prompts.length > 0 ? (
        <ul className={classes.prompts}>
          {prompts.map((prompt) => (
            <li key={prompt}>{prompt}</li>
          ))}
        </ul>
      ) : null}
      {example ? (
        <Disclosure label="A coach’s example">
          <Text component="blockquote" className={classes.example}>
            {example}
          </Text>
        </Disclosure>
      ) : null}
    </Stack>
  );
}
