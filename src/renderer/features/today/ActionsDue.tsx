import { Anchor, Checkbox, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import type { OpenAction } from '../../../shared/domain/session.ts';
import { journal } from '../../api/client.ts';
import { dayInShort } from '../../ui/days.ts';
import { notifyFailure } from '../../ui/notify.ts';
import { notifyUndo } from '../../ui/notifyUndo.tsx';
import { dueInWords } from '../experiments/dueInWords.ts';
import classes from './rows.module.css';
import { Section } from './Section.tsx';

const SHOWN = 4;

interface ActionsDueProps {
  /** The longest due first. */
  actions: readonly OpenAction[];
  /** YYYY-MM-DD */
  today: string;
}

/** What sessions agreed to do and is due: ticked off here, with an undo. */
export function ActionsDue({ actions, today }: ActionsDueProps) {
  const [all, setAll] = useState(false);
  const shown = all ? actions : actions.slice(0, SHOWN);
  return (
    <Section
      title="Actions due"
      more={{ href: '/practice/sessions?show=actions', label: 'Sessions with open actions' }}
    >
      <ul className={classes.rows}>
        {shown.map((action) => (
          <li key={action.id} className={classes.row}>
            <ActionDue action={action} today={today} />
          </li>
        ))}
      </ul>
      {actions.length > SHOWN ? (
        <Anchor component="button" type="button" size="sm" w="fit-content" onClick={() => setAll(!all)}>
          {all ? 'Show the longest due only' : `Show all ${actions.length} actions`}
        </Anchor>
      ) : null}
    </Section>
  );
}

function ActionDue({ action, today }: { action: OpenAction; today: string }) {
  const { id, text, owner, sessionId, codeName, happenedOn, dueOn } = action;
  const reopen = useMutation(journal.sessions.finishAction.mutationOptions());
  const finish = useMutation(
    journal.sessions.finishAction.mutationOptions({
      onSuccess: () => notifyUndo('Action done.', () => reopen.mutateAsync({ id, doneOn: null })),
      onError: notifyFailure,
    }),
  );
  const due = dueOn === null ? null : dueInWords(dueOn, today);
  return (
    <>
      <Checkbox label={text} checked={finish.isPending} onChange={() => finish.mutate({ id, doneOn: today })} />
      <Text size="sm" c="dimmed" ps={32}>
        {due ? <span className={due.overdue ? classes.overdue : undefined}>{due.words}</span> : null} ·{' '}
        {owner === 'coach' ? 'mine' : `${codeName}’s`} ·{' '}
        <Anchor component={Link} href={`/practice/sessions/${sessionId}`} inherit underline="always">
          {codeName}, {dayInShort(happenedOn)}
        </Anchor>
      </Text>
    </>
  );
}
