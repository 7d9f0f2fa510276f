import { Alert, Button, FileButton, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconFileImport } from '@tabler/icons-react';
import { type ReactNode, useRef, useState } from 'react';
import { failureOf } from '../api/link.ts';
import { errorText } from './errorText.ts';
import classes from './JsonFileButton.module.css';

interface JsonFileButtonProps {
  label: string;
  /** What the file is called for whoever listens, e.g. `Unit file`. */
  fileName: string;
  /** Takes the file: what was done, in a sentence, or what is wrong with it, a line each. What it throws is said too. */
  take(file: File): Promise<{ done: string } | { problems: string[] }>;
  /** Other ways to the same end, before the button. */
  beside?: ReactNode;
}

/** Chooses a JSON file and says what came of it. */
export function JsonFileButton({ label, fileName, take, beside }: JsonFileButtonProps) {
  const [problems, setProblems] = useState<string[]>([]);
  const [said, setSaid] = useState('');
  const [taking, setTaking] = useState(false);
  const reset = useRef<() => void>(null);

  async function choose(file: File | null): Promise<void> {
    // The same file may be chosen again once it is mended.
    reset.current?.();
    if (!file) return;
    setSaid('');
    setTaking(true);
    const came = await take(file).catch((error: unknown) => ({ problems: [errorText(failureOf(error))] }));
    setTaking(false);
    setProblems('problems' in came ? came.problems : []);
    if ('done' in came) setSaid(came.done);
  }

  return (
    <>
      <Group gap="sm">
        {beside}
        <FileButton
          accept=".json,application/json"
          resetRef={reset}
          onChange={(file) => void choose(file)}
          inputProps={{ 'aria-label': fileName }}
        >
          {(button) => (
            <Button
              {...button}
              variant="default"
              loading={taking}
              leftSection={<IconFileImport size={18} aria-hidden />}
            >
              {label}
            </Button>
          )}
        </FileButton>
        <Text size="sm" role="status">
          {said}
        </Text>
      </Group>
      {problems.length > 0 ? (
        <Alert color="red" icon={<IconAlertTriangle />} role="alert" title="This file cannot be used as it is">
          Nothing was changed. What is not right yet:
          <ul className={classes.problems}>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Alert>
      ) : null}
    </>
  );
}
