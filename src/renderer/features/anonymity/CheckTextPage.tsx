import { Stack, Text, Textarea } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { GateReport } from '../../../shared/domain/anonymity/report.ts';
import { journal, queryClient } from '../../api/client.ts';
import { FailureState } from '../../ui/FailureState.tsx';
import { Page } from '../../ui/Page.tsx';
import { SubmissionTabs } from '../submissions/SubmissionTabs.tsx';
import { GatePanel } from './GatePanel.tsx';
import type { GateChange } from './ReplaceButton.tsx';

const SCOPE = 'checked-text';
/** After a pause in typing, in milliseconds. */
const PAUSE = 300;

const questionOf = (text: string) =>
  journal.anonymity.gate.queryOptions({
    scope: SCOPE,
    texts: [{ id: 'typed', place: 'section', label: '', text }],
  });

/** The text with these changes; what else was found stands where it went, until the gate has looked again. */
function replaced(text: string, report: GateReport, changes: readonly GateChange[]) {
  const inOrder = changes.toSorted((one, other) => one.finding.from - other.finding.from);
  const grown = (until: number) =>
    inOrder
      .filter(({ finding }) => finding.to <= until)
      .reduce((sum, { finding, words }) => sum + words.length - (finding.to - finding.from), 0);
  const now = inOrder
    .toReversed()
    .reduce((all, { finding, words }) => all.slice(0, finding.from) + words + all.slice(finding.to), text);
  const others = report.findings.filter(
    ({ from, to }) => !inOrder.some(({ finding }) => finding.from < to && from < finding.to),
  );
  const findings = others.map((finding) => {
    const by = grown(finding.from);
    return { ...finding, from: finding.from + by, to: finding.to + by };
  });
  return { text: now, report: { ...report, findings } };
}

/** Any text before it goes out of the house, an email or a draft from elsewhere, looked through for clients. It is not kept. */
export function CheckTextPage() {
  const [text, setText] = useState('');
  const [settled, setSettled] = useState('');
  const settle = useDebouncedCallback(setSettled, PAUSE);
  const field = useRef<HTMLTextAreaElement>(null);
  const gate = useQuery({
    ...questionOf(settled),
    enabled: settled.trim() !== '',
    placeholderData: keepPreviousData,
    // The text is nobody’s but the writer’s: out of memory with the screen.
    gcTime: 0,
  });
  return (
    <Page
      title="Check a text"
      subtitle="Would somebody know from it who your client is?"
      above={<SubmissionTabs current="Check a text" />}
    >
      <Textarea
        ref={field}
        label="Text"
        description="Paste an email, a draft or a caption before you give it out. It is not kept."
        autosize
        minRows={6}
        maxRows={16}
        maxLength={2_000_000}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value);
          settle(event.currentTarget.value);
        }}
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
            // What was typed since the last look has other places, and is looked at in a moment.
            if (text !== settled || gate.isPlaceholderData) return;
            const now = replaced(text, gate.data, changes);
            queryClient.setQueryData(questionOf(now.text).queryKey, now.report);
            setText(now.text);
            setSettled(now.text);
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
