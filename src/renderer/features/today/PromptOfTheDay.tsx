import { Anchor, Button, Stack, Text } from '@mantine/core';
import { IconQuote } from '@tabler/icons-react';
import { useMemo } from 'react';
import { Link } from 'wouter';
import type { DailyPrompt } from '../../../main/journal/features/today/service.ts';
import { useCommands } from '../../app/commands/commands.ts';
import { startReflection } from '../reflections/write/startReflection.ts';
import classes from './PromptOfTheDay.module.css';
import { Section } from './Section.tsx';

interface PromptOfTheDayProps {
  prompt: DailyPrompt;
}

/** One question for today, and a new reflection that begins with it. */
export function PromptOfTheDay({ prompt }: PromptOfTheDayProps) {
  const { modelId, modelName, stageId, stageName, text } = prompt;
  const write = () => void startReflection(modelId, { question: { stageId, text } });
  useCommands(
    useMemo(
      () => [
        {
          id: 'today:prompt',
          group: 'Write' as const,
          label: 'Write to today’s prompt',
          icon: <IconQuote size={20} />,
          run: () => void startReflection(modelId, { question: { stageId, text } }),
        },
      ],
      [modelId, stageId, text],
    ),
  );
  return (
    <Section title="A prompt for today">
      <Stack gap="sm">
        <Text component="blockquote" className={classes.prompt}>
          {text}
        </Text>
        <Text size="sm" c="dimmed">
          {stageName}, in{' '}
          <Anchor component={Link} href={`/models/${modelId}`} inherit underline="always">
            {modelName}
          </Anchor>
        </Text>
        <Button variant="light" w="fit-content" onClick={write}>
          Write to this prompt
        </Button>
      </Stack>
    </Section>
  );
}
