import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { AppError } from '../../../shared/result.ts';
import { host } from '../../api/client.ts';
import { failureOf } from '../../api/link.ts';
import { errorText } from '../../ui/errorText.ts';
import { selectText } from '../../ui/focus.ts';
import { FolderBrowser } from './FolderBrowser.tsx';
import { ReplaceQuestion } from './ReplaceQuestion.tsx';
import { isTaken, nameProblem, pathInside, withExtension } from './savePath.ts';

/** Where something is to be saved. */
interface ChosenPlace {
  folder: string;
  name: string;
  /** Both together. */
  path: string;
  /** The user agreed that the file that is there is replaced. */
  replace: boolean;
}

interface SaveDialogProps {
  /** Where it opens: an absolute path. */
  folder: string;
  /** The name to begin with. */
  name: string;
  /** The file's ending without a dot; empty where a folder is saved, which never replaces anything. */
  extension: string;
  /** The words of the button that saves. */
  action: string;
  /** Why the last try to save there failed. */
  failure: AppError | null;
  onChoose: (place: ChosenPlace) => void;
  onBack: () => void;
}

/** The app's own dialog for choosing where to save, used where the shell has none: folders to walk through, and a name. */
export function SaveDialog({ folder, name, extension, action, failure, onChoose, onBack }: SaveDialogProps) {
  const [at, setAt] = useState(folder);
  const [typed, setTyped] = useState(name);
  const [problem, setProblem] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const place = useQuery(host.exports.place.queryOptions(at, { placeholderData: keepPreviousData }));
  const shown = place.data;
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => selectText(field.current), []);
  const finalName = withExtension(typed, extension);

  function choose(replace: boolean): void {
    if (!shown) return;
    onChoose({ folder: shown.path, name: finalName, path: pathInside(shown.path, finalName), replace });
  }

  function keep(): void {
    setAsking(false);
    selectText(field.current);
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (!shown || place.isPlaceholderData) return;
    const wrong = nameProblem(typed) ?? nameProblem(finalName);
    const taken = isTaken(finalName, shown.taken);
    const replaceable = extension !== '' && !isTaken(finalName, shown.folders);
    if (wrong !== null) setProblem(wrong);
    else if (taken && replaceable) setAsking(true);
    else if (taken) setProblem(`“${finalName}” is in this folder already. Choose another name.`);
    else choose(false);
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        {shown ? <FolderBrowser place={shown} onGo={setAt} /> : <Stack mih={300} />}
        {place.isError ? (
          <Alert color="red" role="alert">
            {errorText(failureOf(place.error))}
          </Alert>
        ) : null}
        <TextInput
          label={extension === '' ? 'Name of the export’s folder' : 'Name of the file'}
          value={typed}
          error={problem}
          maxLength={200}
          ref={field}
          rightSection={endingOf(typed, extension)}
          rightSectionWidth={60}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setProblem(null);
            setAsking(false);
          }}
        />
        {asking ? <ReplaceQuestion name={finalName} onReplace={() => choose(true)} onKeep={keep} /> : null}
        {failure && !asking ? (
          <Alert color={failure.code === 'cancelled' ? 'gray' : 'red'} role="alert">
            {errorText(failure)}
          </Alert>
        ) : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onBack}>
            Back
          </Button>
          <Button type="submit" disabled={asking}>
            {action}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** The ending that will be added to the name. */
function endingOf(typed: string, extension: string) {
  return withExtension(typed, extension) === typed.trim() ? null : (
    <Text size="sm" c="dimmed">
      .{extension}
    </Text>
  );
}
