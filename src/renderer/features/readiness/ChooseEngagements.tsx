import { Button, Checkbox, Group, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { OfferedEngagement, UnitAbout } from '../../../shared/domain/readiness.ts';
import { journal } from '../../api/client.ts';
import { counted } from '../../ui/counted.ts';
import { dayInShort } from '../../ui/days.ts';
import { FailureState } from '../../ui/FailureState.tsx';
import { notifyFailure } from '../../ui/notify.ts';
import { notifyUndo } from '../../ui/notifyUndo.tsx';
import { timeInWords } from '../../ui/timeInWords.ts';
import { clientsInWords } from './clientsInWords.ts';
import classes from './readiness.module.css';

/** Of more than these one finds by typing; what is chosen is always shown. */
const MOST_SHOWN = 100;
const SEARCHED_FROM = 12;

interface ChooseEngagementsProps {
  unitId: string;
  before: UnitAbout['chosen'];
  onDone: () => void;
}

/** `coaching since 5 Jan 2026, closed 3 Mar 2026 · 8 sessions, 8 h 15 min` */
function factsOf({ kind, startedOn, closedOn, sessions, minutes }: OfferedEngagement): string {
  const closed = closedOn === null ? '' : `, closed ${dayInShort(closedOn)}`;
  const held = sessions === 0 ? 'no session held yet' : `${counted(sessions, 'session')}, ${timeInWords(minutes)}`;
  return `${kind} since ${dayInShort(startedOn)}${closed} · ${held}`;
}

/** The work with clients, of which one chooses what a unit counts. */
export function ChooseEngagements({ unitId, before, onDone }: ChooseEngagementsProps) {
  const engagements = useQuery(journal.readiness.engagements.queryOptions());
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(before.map(({ id }) => id)));
  const [typed, setTyped] = useState('');
  const choose = useMutation(journal.readiness.chooseEngagements.mutationOptions({ onError: notifyFailure }));
  if (engagements.isError) return <FailureState error={engagements.error} retry={engagements.refetch} />;
  if (!engagements.data) return <Stack mih={240} />;
  const all = engagements.data;
  const wanted = typed.trim().toLocaleLowerCase('en-GB');
  const found = all.filter(
    ({ id, codeName }) => chosen.has(id) || codeName.toLocaleLowerCase('en-GB').includes(wanted),
  );
  const shown = found.filter(({ id }, index) => index < MOST_SHOWN || chosen.has(id));

  function toggle(id: string, isChosen: boolean): void {
    const others = [...chosen].filter((other) => other !== id);
    setChosen(new Set(isChosen ? [...others, id] : others));
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    const names = all.flatMap(({ id, codeName }) => (chosen.has(id) ? [codeName] : []));
    choose.mutate(
      { unitId, engagementIds: [...chosen] },
      {
        onSuccess: (engagementIds) => {
          onDone();
          const about = names.length === 0 ? 'counts your work with all clients' : `is about ${clientsInWords(names)}`;
          notifyUndo(`${unitId} ${about} now.`, () => choose.mutateAsync({ unitId, engagementIds }));
        },
      },
    );
  }

  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Text size="sm" c="dimmed">
          For this unit alone, hours of sessions, clients, contracts, goals and needs, tools, reflections after sessions
          and feedback are counted over the clients that you choose. Supervision, and feedback that names no client,
          always count in full: they are about you. Choose nobody and all your work counts.
        </Text>
        {all.length === 0 ? <Text>There are no clients yet. They are added under Practice, Clients.</Text> : null}
        {all.length > SEARCHED_FROM ? (
          <TextInput
            aria-label="Find a client"
            placeholder="Find a client"
            data-autofocus
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        ) : null}
        <Stack gap="sm" className={classes.offered} role="group" aria-label="Clients">
          {shown.map((engagement) => (
            <Checkbox
              key={engagement.id}
              label={engagement.codeName}
              description={factsOf(engagement)}
              checked={chosen.has(engagement.id)}
              onChange={(event) => toggle(engagement.id, event.currentTarget.checked)}
            />
          ))}
        </Stack>
        {found.length > shown.length ? (
          <Text size="sm" c="dimmed">
            And {counted(found.length - shown.length, 'more client')}: type to find them.
          </Text>
        ) : null}
        {all.length > 0 && found.length === 0 ? <Text role="status">No such client.</Text> : null}
        <Group justify="space-between">
          <Button variant="subtle" disabled={chosen.size === 0} onClick={() => setChosen(new Set())}>
            Choose nobody
          </Button>
          <Group gap="xs">
            <Button variant="default" onClick={onDone}>
              Cancel
            </Button>
            <Button type="submit" loading={choose.isPending} disabled={all.length === 0}>
              Save
            </Button>
          </Group>
        </Group>
      </Stack>
    </form>
  );
}
