import { Alert, Button, Group, Radio, Stack, Text } from '@mantine/core';
import { IconLockOpen } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { AppError } from '../../../shared/result.ts';
import { errorText } from '../../ui/errorText.ts';
import { focusOnMount } from '../../ui/focus.ts';
import type { FormatWords } from './formats.ts';

interface ExportChoiceProps<Format extends string> {
  /** What will be exported, in a sentence. */
  summary: string;
  note?: ReactNode;
  /** None where there is nothing to export; a single one is not asked about. */
  formats: readonly FormatWords<Format>[];
  format: Format;
  /** Why the last try failed. */
  failure: AppError | null;
  onFormat: (format: Format) => void;
  onNext: () => void;
  onCancel: () => void;
}

/** What will be exported, in which format, and that it will not be encrypted. */
export function ExportChoice<Format extends string>(props: ExportChoiceProps<Format>) {
  const { summary, note, formats, format, failure, onFormat, onNext, onCancel } = props;
  const some = formats.length > 0;
  const asks = formats.length > 1;
  const choose = (value: string) => {
    const chosen = formats.find((known) => known.format === value);
    if (chosen) onFormat(chosen.format);
  };
  return (
    <Stack gap="md">
      <Text>{summary}</Text>
      {note}
      {asks ? (
        <Radio.Group label="Format" value={format} onChange={choose}>
          <Stack gap="sm" mt="xs">
            {formats.map((words) => (
              <Radio
                key={words.format}
                value={words.format}
                label={words.label}
                description={words.description}
                data-autofocus={words.format === format || undefined}
                ref={words.format === format ? focusOnMount : undefined}
              />
            ))}
          </Stack>
        </Radio.Group>
      ) : null}
      {some ? (
        <Alert color="gray" variant="light" icon={<IconLockOpen aria-hidden />} title="Exports are not encrypted">
          Anyone who can open the place where you put it can read it, and Doubleloop cannot lock it or take it back. It
          stays there until you delete it.
        </Alert>
      ) : null}
      {failure ? (
        <Alert color={failure.code === 'cancelled' ? 'gray' : 'red'} role="alert">
          {errorText(failure)}
        </Alert>
      ) : null}
      <Group justify="flex-end">
        <Button variant="default" onClick={onCancel}>
          {some ? 'Cancel' : 'Close'}
        </Button>
        {some ? (
          <Button onClick={onNext} data-autofocus={!asks || undefined}>
            Choose where…
          </Button>
        ) : null}
      </Group>
    </Stack>
  );
}
