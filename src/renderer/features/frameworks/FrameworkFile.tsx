import { Alert, Button, FileButton, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconFileImport } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { ListedFramework } from '../../../shared/domain/framework.ts';
import { journal } from '../../api/client.ts';
import { failureOf } from '../../api/link.ts';
import { errorText } from '../../ui/errorText.ts';
import { notifyUndo } from '../../ui/notifyUndo.tsx';
import classes from './frameworks.module.css';
import { readFrameworkFile } from './readFrameworkFile.ts';

/** Adds a framework of the user's own from a file, or says what is wrong with it. */
export function FrameworkFile({ frameworks }: { frameworks: readonly ListedFramework[] }) {
  const [problems, setProblems] = useState<string[]>([]);
  const [said, setSaid] = useState('');
  const reset = useRef<() => void>(null);
  const save = useMutation(journal.frameworks.saveOwn.mutationOptions());

  async function add(file: File | null): Promise<void> {
    // The same file may be chosen again once it is mended.
    reset.current?.();
    if (!file) return;
    setSaid('');
    const read = await readFrameworkFile(file);
    if ('problems' in read) return setProblems(read.problems);
    const { content } = read;
    try {
      const before = await save.mutateAsync(content);
      if (before !== null) notifyUndo(`“${content.name}” was changed.`, () => save.mutateAsync(before));
    } catch (error) {
      return setProblems([errorText(failureOf(error))]);
    }
    setProblems([]);
    const known = frameworks.some(({ id }) => id === content.id);
    setSaid(known ? `“${content.name}” was changed.` : `“${content.name}” was added and is in use.`);
  }

  return (
    <>
      <Group gap="sm">
        <FileButton
          accept=".json,application/json"
          resetRef={reset}
          onChange={(file) => void add(file)}
          inputProps={{ 'aria-label': 'Framework file' }}
        >
          {(button) => (
            <Button
              {...button}
              variant="default"
              loading={save.isPending}
              leftSection={<IconFileImport size={18} aria-hidden />}
            >
              Add a framework from a file…
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
