import { Button, Group, Loader, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useRef, useState } from 'react';
import { codeNameSchema, emptyIdentity } from '../../../shared/domain/client.ts';
import type { Engagement } from '../../../shared/domain/engagement.ts';
import { journal } from '../../api/client.ts';
import { failureOf } from '../../api/link.ts';
import { go } from '../../app/go.ts';
import { DayPicker } from '../../ui/DayPicker.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { today } from '../../ui/days.ts';
import { errorText } from '../../ui/errorText.ts';
import { FailureState } from '../../ui/FailureState.tsx';
import { selectText } from '../../ui/focus.ts';
import { KindField } from '../engagements/KindField.tsx';
import { IdentityFields } from './IdentityFields.tsx';

interface NewClientProps {
  onDone: () => void;
}

/** Asks for what a new client needs: a code name, and how the work begins; who it is only where one wants to say. */
export function NewClient({ onDone }: NewClientProps) {
  const offered = useQuery({ ...journal.clients.nextCodeName.queryOptions(), gcTime: 0 });
  if (offered.isError) return <FailureState error={offered.error} retry={offered.refetch} />;
  if (!offered.data) return <Loader size="sm" />;
  return <NewClientForm offered={offered.data} onDone={onDone} />;
}

function NewClientForm({ offered, onDone }: NewClientProps & { offered: string }) {
  const [codeName, setCodeName] = useState(offered);
  const [error, setError] = useState<string | null>(null);
  const [kind, setKind] = useState<Engagement['kind']>('coaching');
  const [startedOn, setStartedOn] = useState(today);
  const [identity, setIdentity] = useState(emptyIdentity);
  const field = useRef<HTMLInputElement>(null);

  function refuse(sentence: string): void {
    setError(sentence);
    field.current?.focus();
  }

  const create = useMutation(
    journal.clients.create.mutationOptions({
      // What the register is told is kept nowhere else, not even for a while.
      gcTime: 0,
      onSuccess: (id) => {
        onDone();
        go(`/practice/clients/${id}`);
      },
      onError: (failure) => refuse(errorText(failureOf(failure))),
    }),
  );

  function submit(event: FormEvent): void {
    event.preventDefault();
    const checked = codeNameSchema.safeParse(codeName);
    if (checked.success) create.mutate({ codeName: checked.data, identity, engagement: { kind, startedOn } });
    else refuse(checked.error.issues[0]?.message ?? '');
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <TextInput
          label="Code name"
          description="This is what stands everywhere. Choose one that tells nobody who it is."
          maxLength={60}
          data-autofocus
          ref={(element) => {
            field.current = element;
          }}
          onFocus={(event) => selectText(event.currentTarget)}
          error={error}
          value={codeName}
          onChange={(event) => {
            setError(null);
            setCodeName(event.currentTarget.value);
          }}
        />
        <Group align="flex-start">
          <KindField value={kind} onChange={setKind} />
          <DayPicker
            label="Started on"
            clearable={false}
            value={startedOn}
            onChange={(day) => day !== null && setStartedOn(day)}
          />
        </Group>
        <Disclosure label="Who this is (kept in the register only)">
          <Stack pt="sm">
            <Text size="sm" c="dimmed">
              All of it is optional, and can be entered later.
            </Text>
            <IdentityFields identity={identity} onChange={(some) => setIdentity({ ...identity, ...some })} />
          </Stack>
        </Disclosure>
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            Cancel
          </Button>
          <Button type="submit" loading={create.isPending}>
            Add the client
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
