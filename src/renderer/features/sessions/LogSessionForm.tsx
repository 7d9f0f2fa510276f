import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Engagement } from '../../../shared/domain/engagement.ts';
import { type SessionFacts, type SessionSuggestion, sessionFactsSchema } from '../../../shared/domain/session.ts';
import { journalClient } from '../../api/client.ts';
import { registerDraft } from '../../api/drafts.ts';
import { here, today } from '../../ui/days.ts';
import { notifyFailure } from '../../ui/notify.ts';
import { CarryForward } from './CarryForward.tsx';
import type { LogSessionProps } from './LogSession.tsx';
import { notifyLogged } from './notifyLogged.tsx';
import { type Refusal, refusalOf } from './refusal.ts';
import { SessionFields } from './SessionFields.tsx';
import classes from './sessions.module.css';

interface LogSessionFormProps extends Omit<LogSessionProps, 'wish'> {
  engagements: readonly Engagement[];
  suggestion: SessionSuggestion;
  engagementId: string;
}

function firstFacts({ facts }: SessionSuggestion, engagementId: string): SessionFacts {
  return { ...facts, engagementId, happenedOn: today(), zone: here(), status: 'held', aim: '', goalId: null };
}

/** Everything of a session that is logged, with last time's values in it. Enter saves. */
export function LogSessionForm(props: LogSessionFormProps) {
  const { draft, engagements, asking, onTyped, onLeave, onThrowAway, onDone } = props;
  const [facts, setFacts] = useState(() => firstFacts(props.suggestion, props.engagementId));
  const [actions, setActions] = useState(props.suggestion.openActions);
  const [carried, setCarried] = useState<string[]>([]);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const earlier = actions.filter(({ happenedOn }) => happenedOn <= facts.happenedOn);
  const form = useRef<HTMLFormElement>(null);

  // A lock, or going elsewhere, keeps what was typed.
  useEffect(() => registerDraft({ flush: draft.keep, isUnsaved: draft.isUnsaved }), [draft]);

  const logging = useMutation({
    mutationFn: ({ checked, allowOverlap }: { checked: SessionFacts; allowOverlap: boolean }) =>
      draft.log(
        checked,
        earlier.flatMap(({ id }) => (carried.includes(id) ? [id] : [])),
        allowOverlap,
      ),
    onSuccess: (id, { checked }) => {
      onDone();
      notifyLogged(id, engagements.find((each) => each.id === checked.engagementId)?.codeName ?? '', checked);
    },
    onError: (error) => void refusalOf(error).then(setRefusal, notifyFailure),
  });

  function change(some: Partial<SessionFacts>): void {
    const next = { ...facts, ...some };
    draft.facts = next;
    setFacts(next);
    setRefusal(null);
    onTyped();
  }

  async function changeEngagement(engagementId: string): Promise<void> {
    const next = await journalClient.sessions.suggest.query({ engagementId });
    setActions(next.openActions);
    setCarried([]);
    change({ ...next.facts, engagementId, goalId: null });
  }

  function save(allowOverlap: boolean): void {
    const checked = sessionFactsSchema.safeParse(facts);
    if (checked.success) {
      logging.mutate({ checked: checked.data, allowOverlap });
      return;
    }
    // What is wrong with a field is said beside it.
    const field = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (field) field.focus();
    else setRefusal({ sentence: checked.error.issues[0]?.message ?? '' });
  }

  function keepWriting(): void {
    onTyped();
    form.current?.querySelector('textarea')?.focus();
  }

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    save(false);
  }

  function onAimKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    save(false);
  }

  return (
    <form ref={form} onSubmit={onSubmit} noValidate className={classes.form} aria-label="Log a session">
      <Stack gap="md">
        <SessionFields
          facts={facts}
          change={change}
          engagements={engagements}
          onEngagement={(id) => void changeEngagement(id).catch(notifyFailure)}
          autoFocus
          onAimKey={onAimKey}
        />
        <CarryForward actions={earlier} chosen={carried} onChange={setCarried} />
        <Stack gap="sm" className={classes.foot}>
          {refusal === null ? null : (
            <Alert color="red" role="alert">
              <Stack gap="xs" align="flex-start">
                <Text size="sm">{refusal.sentence}</Text>
                {refusal.isOverlap ? (
                  <Button size="compact-sm" variant="default" onClick={() => save(true)}>
                    Save all the same
                  </Button>
                ) : null}
              </Stack>
            </Alert>
          )}
          {asking ? (
            <ThrowAway onKeep={keepWriting} onThrowAway={onThrowAway} />
          ) : (
            <Group justify="space-between">
              <Text size="xs" c="dimmed">
                Enter saves it, Shift+Enter begins a line of the aim
              </Text>
              <Group gap="xs">
                <Button variant="default" onClick={onLeave}>
                  Cancel
                </Button>
                <Button type="submit" loading={logging.isPending}>
                  {facts.status === 'planned' ? 'Plan it' : 'Log it'}
                </Button>
              </Group>
            </Group>
          )}
        </Stack>
      </Stack>
    </form>
  );
}

interface ThrowAwayProps {
  onKeep: () => void;
  onThrowAway: () => void;
}

function ThrowAway({ onKeep, onThrowAway }: ThrowAwayProps) {
  return (
    <Group justify="space-between" wrap="nowrap" role="alert">
      <Text size="sm">Throw this session away?</Text>
      <Group gap="xs" wrap="nowrap">
        <Button variant="default" onClick={onKeep}>
          Keep writing
        </Button>
        <Button color="red" onClick={onThrowAway}>
          Throw away
        </Button>
      </Group>
    </Group>
  );
}
