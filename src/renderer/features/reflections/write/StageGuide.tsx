import { Button, Collapse, Group, Text, Title, Tooltip, UnstyledButton } from '@mantine/core';
import { IconArrowBackUp, IconBulb, IconRefresh } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { Stage } from '../../../../shared/domain/model.ts';
import { hotkeyInWords } from '../../../app/commands/hotkey.ts';
import { useCell } from './cell.ts';
import { useDesk } from './desk.ts';
import classes from './panel.module.css';
import { insertPrompt, nextPrompt, promptsOf, shownPrompt } from './prompts.ts';

/** What the stage with the caret is for, and its prompts one at a time. */
export function StageGuide() {
  const { model, stageId } = useDesk();
  const current = useCell(stageId);
  const stage = model.stages.find(({ id }) => id === current) ?? model.stages[0];
  if (!stage) return null;
  return (
    <section className={classes.guide} aria-label={stage.name}>
      {model.stages.length > 1 ? <Title order={3}>{stage.name}</Title> : null}
      {stage.purpose === '' ? null : (
        <Text size="sm" c="dimmed">
          {stage.purpose}
        </Text>
      )}
      <Prompt stage={stage} />
      {stage.example === '' ? null : <Example key={stage.id} text={stage.example} />}
    </section>
  );
}

function Prompt({ stage }: { stage: Stage }) {
  const desk = useDesk();
  const { text, place } = shownPrompt(stage, useCell(desk.promptTurns));
  const count = promptsOf(stage).length;
  if (count === 0) return null;
  return (
    <div>
      <Tooltip label={`Put it into the text (${hotkeyInWords('mod+alt+I')})`} position="left" withArrow>
        <UnstyledButton className={classes.prompt} disabled={desk.readOnly} onClick={() => insertPrompt(desk)}>
          <span aria-live="polite">{text}</span>
          <span className={classes.insert}>
            <IconArrowBackUp size={14} aria-hidden /> Put it into the text
          </span>
        </UnstyledButton>
      </Tooltip>
      {count > 1 ? (
        <Group justify="space-between" gap="xs" mt={4}>
          <Tooltip label={hotkeyInWords('mod+alt+P')} position="bottom" withArrow>
            <Button
              size="compact-sm"
              variant="subtle"
              leftSection={<IconRefresh size={14} />}
              onClick={() => nextPrompt(desk)}
            >
              Another prompt
            </Button>
          </Tooltip>
          <Text size="xs" c="dimmed">
            {place + 1} of {count}
          </Text>
        </Group>
      ) : null}
    </div>
  );
}

function Example({ text }: { text: string }) {
  const [shown, setShown] = useState(false);
  const id = useId();
  return (
    <div>
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        leftSection={<IconBulb size={14} />}
        aria-expanded={shown}
        aria-controls={id}
        onClick={() => setShown((was) => !was)}
      >
        {shown ? 'Hide the coach’s example' : 'A coach’s example'}
      </Button>
      <Collapse expanded={shown} id={id}>
        <Text size="sm" className={classes.example}>
          {text}
        </Text>
      </Collapse>
    </div>
  );
}
