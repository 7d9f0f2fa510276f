import { ActionIcon, Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { IconPencil, IconPlus } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { TargetChoice, TargetRule } from '../../../../shared/domain/target.ts';
import { journal } from '../../../api/client.ts';
import { counted, figure } from '../../../ui/counted.ts';
import { FailureState } from '../../../ui/FailureState.tsx';
import { notifyFailure } from '../../../ui/notify.ts';
import { measureInWords } from './ruleInWords.ts';
import classes from './targets.module.css';

function ruleInShort(rule: TargetRule): string {
  const { measure, atLeast, atMost } = rule;
  const what = measureInWords(rule);
  const lower = what.startsWith('CPD') ? what : `${what.charAt(0).toLowerCase()}${what.slice(1)}`;
  if (measure !== 'clients') return `${counted(atLeast, 'hour')} ${lower}`;
  if (atMost !== undefined) return `${figure(atLeast)} to ${figure(atMost)} ${lower}`;
  return `${figure(atLeast)} ${atLeast === 1 ? lower.replace('clients', 'client') : lower}`;
}

interface ChooseTargetsProps {
  /** Null: a new target. */
  onEdit: (targetId: string | null) => void;
  onDone: () => void;
}

/** Every target by its body or qualification, with a box to choose it. */
export function ChooseTargets({ onEdit, onDone }: ChooseTargetsProps) {
  const targets = useQuery(journal.targets.all.queryOptions());
  if (targets.isError) return <FailureState error={targets.error} retry={targets.refetch} />;
  if (!targets.data) return <Stack mih={320} />;
  const groups = Map.groupBy(targets.data, ({ target, shipped }) => (shipped ?? target).body);
  return (
    <Stack gap="lg">
      <Text size="sm" c="dimmed">
        Several can be chosen at once. The figures were right when this version was made, and bodies change them: each
        can be edited.
      </Text>
      {[...groups].map(([body, choices]) => (
        <fieldset key={body} className={classes.choices}>
          <legend>{body}</legend>
          <Stack gap="sm">
            {choices.map((choice) => (
              <Choice key={choice.target.id} choice={choice} onEdit={onEdit} />
            ))}
          </Stack>
        </fieldset>
      ))}
      <Group justify="space-between">
        <Button variant="default" leftSection={<IconPlus size={18} aria-hidden />} onClick={() => onEdit(null)}>
          Add a target of your own…
        </Button>
        <Button onClick={onDone}>Done</Button>
      </Group>
    </Stack>
  );
}

function Choice({ choice, onEdit }: { choice: TargetChoice; onEdit: ChooseTargetsProps['onEdit'] }) {
  const { target, chosen, changed } = choice;
  // Shown at once: the list is asked for again only when it is written.
  const [wanted, setWanted] = useState(chosen);
  const choose = useMutation(
    journal.targets.choose.mutationOptions({
      onError: (error) => {
        setWanted(chosen);
        notifyFailure(error);
      },
    }),
  );
  const rules = target.rules.map(ruleInShort).join(' · ');
  return (
    <div className={classes.choice}>
      <Checkbox
        label={target.name}
        description={changed ? `${rules} (edited)` : rules}
        checked={wanted}
        onChange={({ currentTarget }) => {
          setWanted(currentTarget.checked);
          choose.mutate({ id: target.id, chosen: currentTarget.checked });
        }}
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={`Edit ${target.body} ${target.name}`}
        onClick={() => onEdit(target.id)}
      >
        <IconPencil size={18} />
      </ActionIcon>
    </div>
  );
}
