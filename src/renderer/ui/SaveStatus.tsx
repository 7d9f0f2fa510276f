import { Alert, Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconDeviceFloppy, IconPencil } from '@tabler/icons-react';
import { type ReactNode, useEffect, useState } from 'react';
import type { AppError } from '../../shared/result.ts';
import type { SaveState } from '../api/autosave.ts';
import { errorText } from './errorText.ts';
import classes from './SaveStatus.module.css';

const words: Record<SaveState['kind'], { text: string; icon: ReactNode }> = {
  saved: { text: 'Saved', icon: <IconCheck size={14} /> },
  waiting: { text: 'Not saved yet', icon: <IconPencil size={14} /> },
  saving: { text: 'Saving…', icon: <IconDeviceFloppy size={14} /> },
  failed: { text: 'Not saved', icon: <IconAlertTriangle size={14} /> },
};

/** Spoken once, and again after a failure: whoever writes by ear is not told `Saved` after every pause. */
function useSpoken(state: SaveState): boolean {
  const [quiet, setQuiet] = useState(false);
  useEffect(() => {
    if (state.kind === 'failed') setQuiet(false);
    if (state.kind !== 'saved' || state.at === null) return;
    const timer = setTimeout(() => setQuiet(true), 1_000);
    return () => clearTimeout(timer);
  }, [state]);
  return state.kind === 'failed' || (state.kind === 'saved' && !quiet);
}

/** `Saved` only when what was written is committed. */
export function SaveStatus({ state }: { state: SaveState }) {
  const { text, icon } = words[state.kind];
  const isSpoken = useSpoken(state);
  return (
    <Text
      component="span"
      size="xs"
      role="status"
      aria-live={isSpoken ? 'polite' : 'off'}
      className={classes.status}
      data-failed={state.kind === 'failed' || undefined}
    >
      <span className={classes.statusIcon} aria-hidden>
        {icon}
      </span>
      {text}
    </Text>
  );
}

/** The reason of the last failure, until a save has succeeded: it stays while another try runs. */
function useFailure(state: SaveState): AppError | null {
  const [failure, setFailure] = useState<AppError | null>(null);
  if (state.kind === 'failed' && failure?.code !== state.error.code) setFailure(state.error);
  if (state.kind === 'saved' && failure !== null) setFailure(null);
  return failure;
}

interface SaveFailureProps {
  state: SaveState;
  retry: () => Promise<void>;
}

/** Where a save failed: why, that nothing is lost, and a way to try at once. It goes away when a try succeeds. */
export function SaveFailure({ state, retry }: SaveFailureProps) {
  const failure = useFailure(state);
  if (failure === null) return null;
  return (
    <Alert color="red" icon={<IconAlertTriangle />} radius={0} role="alert" title="Your last words are not saved yet">
      <Group justify="space-between" gap="md" wrap="nowrap">
        <Text size="sm">{errorText(failure)} Saving is tried again every few seconds.</Text>
        <Button
          size="xs"
          variant="default"
          flex="none"
          // The button goes when it has helped: the caret stays in the text.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => void retry()}
        >
          Try now
        </Button>
      </Group>
    </Alert>
  );
}
