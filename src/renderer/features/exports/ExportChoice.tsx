import { Alert, Button, Group, Radio, Stack, Text } from '@mantine/core';
import { IconLockOpen } from '@tabler/icons-react';
import { type ExportFormat, type ExportPlan, exportFormats } from '../../../shared/domain/exporting.ts';
import type { AppError } from '../../../shared/result.ts';
import { counted } from '../../ui/counted.ts';
import { errorText } from '../../ui/errorText.ts';
import { focusOnMount } from '../../ui/focus.ts';
import { formats } from './formats.ts';

interface ExportChoiceProps {
  plan: ExportPlan;
  format: ExportFormat;
  /** Why the last try failed. */
  failure: AppError | null;
  onFormat: (format: ExportFormat) => void;
  onNext: () => void;
  onCancel: () => void;
}

/** What will be exported, in which format, and that it will not be encrypted. */
export function ExportChoice({ plan, format, failure, onFormat, onNext, onCancel }: ExportChoiceProps) {
  const count = plan.items.length;
  const choose = (value: string) => {
    const chosen = exportFormats.find((known) => known === value);
    if (chosen) onFormat(chosen);
  };
  return (
    <Stack gap="md">
      <Text>{planInWords(plan)}</Text>
      {count > 0 ? (
        <>
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
          <Alert color="gray" variant="light" icon={<IconLockOpen aria-hidden />} title="Exports are not encrypted">
            Anyone who can open the place where you put it can read it, and Doubleloop cannot lock it or take it back.
            It stays there until you delete it.
          </Alert>
        </>
      ) : null}
      {failure ? (
        <Alert color={failure.code === 'cancelled' ? 'gray' : 'red'} role="alert">
          {errorText(failure)}
        </Alert>
      ) : null}
      <Group justify="flex-end">
        <Button variant="default" onClick={onCancel}>
          {count > 0 ? 'Cancel' : 'Close'}
        </Button>
        {count > 0 ? <Button onClick={onNext}>Choose where…</Button> : null}
      </Group>
    </Stack>
  );
}

function planInWords({ items, privateLeftOut }: ExportPlan): string {
  const count = items.length;
  const leftOut =
    privateLeftOut === 0
      ? ''
      : ` ${counted(privateLeftOut, 'private reflection')} ${privateLeftOut === 1 ? 'is' : 'are'} left out: what is private never leaves the journal.`;
  if (count === 0) return `There is nothing to export.${leftOut}`;
  return `${counted(count, 'reflection')} will be exported.${leftOut}`;
}
