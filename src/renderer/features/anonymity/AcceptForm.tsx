import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { schemaResolver, useForm } from '@mantine/form';
import { modals } from '@mantine/modals';
import { useMutation } from '@tanstack/react-query';
import { z } from 'zod';
import { type Finding, reasonSchema } from '../../../shared/domain/anonymity/report.ts';
import { journal } from '../../api/client.ts';
import { failureOf } from '../../api/link.ts';
import { counted } from '../../ui/counted.ts';
import { errorText } from '../../ui/errorText.ts';
import { focusIfLost, focusOnMount } from '../../ui/focus.ts';
import { notifyUndo } from '../../ui/notifyUndo.tsx';

interface AcceptFormProps {
  scope: string;
  findings: readonly Finding[];
  onDone: () => void;
}

const schema = z.object({ reason: reasonSchema });

/** Asks for the reason why these may stay, and keeps it. */
export function AcceptForm({ scope, findings, onDone }: AcceptFormProps) {
  const form = useForm({
    mode: 'uncontrolled',
    initialValues: { reason: '' },
    validate: schemaResolver(schema, { sync: true }),
  });
  const back = useMutation(journal.anonymity.withdraw.mutationOptions());
  const accept = useMutation(
    journal.anonymity.accept.mutationOptions({
      onSuccess: (ids) => {
        onDone();
        notifyUndo(`${counted(findings.length, 'place')} may stay.`, () => back.mutateAsync({ scope, ids }));
      },
      onError: (error) => form.setFieldError('reason', errorText(failureOf(error))),
    }),
  );
  const keys = [...new Set(findings.map(({ key }) => key))];
  return (
    <form onSubmit={form.onSubmit(({ reason }) => accept.mutate({ scope, keys, reason }))} noValidate>
      <Stack>
        <Text size="sm">
          {findings.length === 1
            ? `“${findings[0]?.words}” stays as it is`
            : `${findings.length} places stay as they are`}
          , and will not be asked about again in this text.
        </Text>
        <TextInput
          label="Reason"
          description="Kept in the journal; it is not exported."
          placeholder="e.g. a published author, not a client"
          maxLength={500}
          data-autofocus
          ref={focusOnMount}
          {...form.getInputProps('reason')}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            Cancel
          </Button>
          <Button type="submit" loading={accept.isPending}>
            Accept
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Asks for the reason why these may stay. */
export function openAccept(scope: string, findings: readonly Finding[]): void {
  const id = modals.open({
    title: 'Accept with a reason',
    onExitTransitionEnd: () => focusIfLost(document.getElementById('page')),
    children: <AcceptForm scope={scope} findings={findings} onDone={() => modals.close(id)} />,
  });
}
