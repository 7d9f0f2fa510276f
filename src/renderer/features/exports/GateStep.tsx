import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import {
  type Finding,
  type GateTextChange,
  type LeavingReport,
  openNames,
  openQuestions,
} from '../../../shared/domain/anonymity/report.ts';
import { counted } from '../../ui/counted.ts';
import { focusIfLost, focusOnMount } from '../../ui/focus.ts';
import { notifyFailure } from '../../ui/notify.ts';
import { AcceptForm } from '../anonymity/AcceptForm.tsx';
import { GatePanel } from '../anonymity/GatePanel.tsx';
import classes from './GateStep.module.css';

interface GateStepProps {
  report: LeavingReport;
  /** Left out where code names cannot be put in from here. */
  replace?: ((changes: GateTextChange[]) => Promise<unknown>) | undefined;
  /** Closes the dialog and goes to where something is kept. */
  onLeave: (href: string) => void;
  onGoOn: () => void;
  onCancel: () => void;
}

/** What is to be looked at before something goes out. It waits for names of the register, and for nothing else. */
export function GateStep({ report, replace, onLeave, onGoOn, onCancel }: GateStepProps) {
  const { scope, leads } = report;
  const [accepting, setAccepting] = useState<readonly Finding[] | null>(null);
  const put = useMutation({
    mutationFn: async (changes: GateTextChange[]) => replace?.(changes),
    onError: notifyFailure,
  });
  const frame = useRef<HTMLDivElement>(null);
  const shown = accepting === null ? report : null;
  // What was answered is gone from what is shown now, and its buttons with it: on to the next.
  useEffect(() => {
    if (shown !== null) focusIfLost(frame.current?.querySelector<HTMLElement>('[data-finding], [data-go-on]') ?? null);
  }, [shown]);

  if (accepting !== null) {
    return <AcceptForm scope={scope} findings={accepting} onDone={() => setAccepting(null)} />;
  }
  const [names, questions] = [openNames(report).length, openQuestions(report).length];
  const open = names + questions;
  return (
    <Stack gap="lg" ref={frame}>
      <Title order={3} tabIndex={-1} ref={focusOnMount} className={classes.title}>
        {open === 0 ? 'Ready to go out' : `${counted(open, 'place')} to look at before this goes out`}
      </Title>
      {report.onPurpose === undefined ? null : <Text>{report.onPurpose}</Text>}
      {report.unshown === undefined ? null : (
        <Text>{counted(report.unshown, 'more question')} of the same kinds are not shown.</Text>
      )}
      <GatePanel
        scope={scope}
        report={report}
        onShow={({ textId, from, to }) => {
          const lead = leads[textId];
          if (lead) onLeave(lead.showsWords ? `${lead.href}&from=${from}&to=${to}` : lead.href);
        }}
        canReplace={({ textId }) => replace !== undefined && leads[textId]?.replaceable === true}
        onReplace={(changes) =>
          put.mutate(
            changes.map(({ finding: { textId, from, to, words: was }, words }) => ({ textId, from, to, was, words })),
          )
        }
        onAccept={setAccepting}
      />
      <Group justify="space-between" className={classes.foot} wrap="nowrap">
        <Text size="sm" c="dimmed">
          {names > 0
            ? 'The export waits for what the register holds: replace it, mend it where it is kept, or accept it with a reason.'
            : ''}
        </Text>
        <Group gap="sm" wrap="nowrap">
          <Button variant="default" onClick={onCancel}>
            Cancel
          </Button>
          {names > 0 ? null : (
            <Button data-go-on onClick={onGoOn}>
              {questions > 0 ? `Go on with ${counted(questions, 'open question')}` : 'Go on'}
            </Button>
          )}
        </Group>
      </Group>
    </Stack>
  );
}
