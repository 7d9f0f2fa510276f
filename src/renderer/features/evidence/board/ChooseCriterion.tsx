import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Evidence } from '../../../../shared/domain/evidence.ts';
import { journal } from '../../../api/client.ts';
import { alikeFirst } from './alikeFirst.ts';
import { useAlsoUse } from './useAlsoUse.ts';

interface ChooseCriterionProps {
  evidence: Evidence;
  targetId: string;
  onDone: () => void;
}

/** Picks one of the criteria of the chosen units, those that ask for much the same first. */
export function ChooseCriterion({ evidence, targetId, onDone }: ChooseCriterionProps) {
  const units = useQuery(journal.units.chosen.queryOptions());
  const [chosen, setChosen] = useState<string | null>(null);
  const use = useAlsoUse(evidence, targetId);
  const others = units.data ? alikeFirst(units.data, evidence, targetId) : [];

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (chosen === null) return;
    use(chosen);
    onDone();
  }

  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Text size="sm" c="dimmed">
          The justification and the strength are taken along. Both can be changed where the passage stands.
        </Text>
        <Select
          label="Criterion"
          placeholder="Type a number or a word"
          searchable
          data-autofocus
          maxDropdownHeight={320}
          nothingFoundMessage="No such criterion in your units"
          data={others.map(({ id, unitId, reference, asks }) => ({
            value: id,
            label: `${unitId}, ${reference}: ${asks}`,
          }))}
          value={chosen}
          onChange={setChosen}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            Cancel
          </Button>
          <Button type="submit" disabled={chosen === null}>
            Use it there too
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
