import { Stack, Text, Textarea } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { GateText } from '../../../shared/domain/anonymity/report.ts';
import { journal } from '../../api/client.ts';
import { FailureState } from '../../ui/FailureState.tsx';
import { Page } from '../../ui/Page.tsx';
import { GatePanel } from './GatePanel.tsx';
import type { GateChange } from './ReplaceButton.tsx';

const SCOPE = 'checked-text';
/** After a pause in typing, in milliseconds. */
const PAUSE = 300;

function replaced(text: string, changes: readonly GateChange[]): string {
  const last = changes.toSorted((one, other) => other.finding.from - one.finding.from);
  return last.reduce((all, { finding, words }) => all.slice(0, finding.from) + words + all.slice(finding.to), text);
}

/** Any text before it goes out of the house, an email or a draft from elsewhere, looked through for clients. It is not kept. */
export function CheckTextPage() {
  const [text, setText] = useState('');
  const [settled] = useDebouncedValue(text, PAUSE);
  const field = useRef<HTMLTextAreaElement>(null);
  const texts: GateText[] = [{ id: 'typed', place: 'section', label: '', text: settled }];
  const gate = useQuery({
    ...journal.anonymity.gate.queryOptions({ scope: SCOPE, texts }),
    enabled: settled.trim() !== '',
    placeholderData: keepPreviousData,
    // The text is nobody’s but the writer’s: out of memory with the screen.
    gcTime: 0,
  });
  return (
    <Page title="Check a text" subtitle="Would somebody know from it who your client is?" width="text">
      <Textarea
        ref={field}
        label="Text"
        description="Paste an email, a draft or a caption before you give it out. It is not kept."
        autosize
        minRows={6}
        maxRows={16}
        maxLength={2_000_000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {gate.isError ? <FailureState error={gate.error} retry={gate.refetch} /> : null}
      {gate.data && text.trim() !== '' ? (
        <GatePanel
          scope={SCOPE}
          report={gate.data}
          onShow={({ from, to }) => {
            field.current?.focus();
            field.current?.setSelectionRange(from, to);
          }}
          onReplace={(changes) => {
            // What was typed since the last look has other places.
            if (text === settled) setText(replaced(text, changes));
          }}
        />
      ) : (
        <Stack gap="xs">
          <Text c="dimmed">
            Names, other names, organisations, addresses and telephone numbers of the register are found in any form,
            and each can be replaced with the code name. Ages, roles, dates with places, and names that the register
            does not know are asked about.
          </Text>
        </Stack>
      )}
    </Page>
  );
}
