import { Button, Group, List, Stack, Text, Title } from '@mantine/core';
import type { AppError } from '../../../shared/result.ts';
import { focusOnMount } from '../../ui/focus.ts';
import classes from './Gate.module.css';
import { journalPath } from './journalFiles.ts';
import { openingFailure } from './openingFailures.ts';
import { Path } from './SyncedWarning.tsx';

interface OpeningFailedProps {
  name: string;
  /** The folder of all journals. */
  folder: string;
  error: AppError;
  onTryAgain: () => void;
  onRestore: () => void;
}

/** Instead of a journal that did not open: why, and the ways on. */
export function OpeningFailed({ name, folder, error, onTryAgain, onRestore }: OpeningFailedProps) {
  const { title, text, steps, restore } = openingFailure(error);
  const again = (
    <Button key="again" size="md" variant={restore ? 'default' : 'filled'} onClick={onTryAgain}>
      Try again
    </Button>
  );
  return (
    <Stack gap="lg">
      <Title order={1} ref={focusOnMount} tabIndex={-1} className={classes.readOut}>
        {title}
      </Title>
      <Text>{text}</Text>
      <section>
        <Title order={2} mb="xs">
          What you can do
        </Title>
        <List type={steps.length > 1 ? 'ordered' : 'unordered'} spacing="xs">
          {steps.map((step) => (
            <List.Item key={step}>{step}</List.Item>
          ))}
        </List>
      </section>
      <Text size="sm" c="dimmed">
        “{name}” lies in <Path>{journalPath(folder, name)}</Path>
      </Text>
      <Group>
        {restore ? (
          <Button size="md" onClick={onRestore}>
            Restore a backup
          </Button>
        ) : null}
        {again}
      </Group>
    </Stack>
  );
}
