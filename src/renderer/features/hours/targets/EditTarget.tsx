import { Alert, Button, Group, Stack, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { newTargetSchema, type Target, type TargetChoice } from '../../../../shared/domain/target.ts';
import { journal } from '../../../api/client.ts';
import { FailureState } from '../../../ui/FailureState.tsx';
import { notifyFailure } from '../../../ui/notify.ts';
import { notifyUndo } from '../../../ui/notifyUndo.tsx';
import { RuleFields } from './RuleFields.tsx';
import { formOf, type RuleForm, ruleOf, targetOf } from './targetForm.ts';

interface EditTargetProps {
  /** Null: a new one. */
  targetId: string | null;
  onDone: () => void;
}

const MOST_RULES = 12;

/** A target's names and rules; for a shipped one the way back to what was shipped. */
export function EditTarget({ targetId, onDone }: EditTargetProps) {
  const targets = useQuery(journal.targets.all.queryOptions());
  if (targets.isError) return <FailureState error={targets.error} retry={targets.refetch} />;
  if (!targets.data) return <Stack mih={320} />;
  const choice = targets.data.find(({ target }) => target.id === targetId);
  return <TargetForm choice={choice} onDone={onDone} />;
}

function TargetForm({ choice, onDone }: { choice: TargetChoice | undefined; onDone: () => void }) {
  const [form, setForm] = useState(() => formOf(choice?.target));
  const [problem, setProblem] = useState<string | null>(null);
  const save = useMutation(journal.targets.save.mutationOptions({ onSuccess: onDone, onError: notifyFailure }));
  const add = useMutation(journal.targets.add.mutationOptions({ onSuccess: onDone, onError: notifyFailure }));

  function changeRule(index: number, rule: RuleForm): void {
    setForm((all) => ({ ...all, rules: all.rules.map((each, at) => (at === index ? rule : each)) }));
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    const parsed = newTargetSchema.safeParse(targetOf(form));
    setProblem(parsed.success ? null : (parsed.error.issues[0]?.message ?? null));
    if (!parsed.success) return;
    if (choice) save.mutate({ id: choice.target.id, ...parsed.data });
    else add.mutate(parsed.data);
  }

  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Group grow align="flex-start">
          <TextInput
            label="Body or qualification"
            maxLength={80}
            data-autofocus
            value={form.body}
            onChange={(event) => setForm({ ...form, body: event.currentTarget.value })}
          />
          <TextInput
            label="Name"
            maxLength={120}
            value={form.name}
            onChange={(event) => setForm({ ...form, name: event.currentTarget.value })}
          />
        </Group>
        {form.rules.map((rule, index) => (
          <RuleFields
            key={rule.key}
            number={index + 1}
            rule={rule}
            onChange={(changed) => changeRule(index, changed)}
            onRemove={
              form.rules.length > 1
                ? () => setForm({ ...form, rules: form.rules.filter(({ key }) => key !== rule.key) })
                : null
            }
          />
        ))}
        <Button
          variant="subtle"
          w="fit-content"
          leftSection={<IconPlus size={18} aria-hidden />}
          disabled={form.rules.length >= MOST_RULES}
          onClick={() => setForm({ ...form, rules: [...form.rules, ruleOf({ measure: 'sessions', atLeast: 10 })] })}
        >
          Add a rule
        </Button>
        {problem === null ? null : (
          <Alert color="red" role="alert">
            {problem}
          </Alert>
        )}
        <Group justify="space-between">
          {choice ? <TakeBack choice={choice} onDone={onDone} /> : <span />}
          <Group gap="xs">
            <Button variant="default" onClick={onDone}>
              Cancel
            </Button>
            <Button type="submit" loading={save.isPending || add.isPending}>
              {choice ? 'Save' : 'Add the target'}
            </Button>
          </Group>
        </Group>
      </Stack>
    </form>
  );
}

/** For a shipped target that was edited, back to the default; for one of the coach's own, its removal. Both can be undone. */
function TakeBack({
  choice: { target, chosen, shipped, changed },
  onDone,
}: {
  choice: TargetChoice;
  onDone: () => void;
}) {
  const save = useMutation(journal.targets.save.mutationOptions());
  const choose = useMutation(journal.targets.choose.mutationOptions());
  async function restore(before: Target): Promise<void> {
    await save.mutateAsync(before);
    if (!shipped && !chosen) await choose.mutateAsync({ id: before.id, chosen });
  }
  const reset = useMutation(
    journal.targets.reset.mutationOptions({
      onSuccess: () => {
        onDone();
        notifyUndo(shipped ? `${target.name} is as it was shipped.` : `${target.name} was removed.`, () =>
          restore(target),
        );
      },
      onError: notifyFailure,
    }),
  );
  if (shipped && !changed) return <span />;
  return (
    <Button variant="subtle" color="red" loading={reset.isPending} onClick={() => reset.mutate(target.id)}>
      {shipped ? 'Back to the default' : 'Remove this target'}
    </Button>
  );
}
