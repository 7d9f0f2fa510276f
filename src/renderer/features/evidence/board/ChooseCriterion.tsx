import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Evidence } from '../../../../shared/domain/evidence.ts';
import { journal } from '../../../api/client.ts';
import { LinkDetails } from '../tagging/LinkFields.tsx';
import classes from '../tagging/tagging.module.css';
import { alikeFirst } from './alikeFirst.ts';
import { takenAlong, useAlsoUse } from './useAlsoUse.ts';

interface ChooseCriterionProps {
  evidence: Evidence;
  /** The criterion under which it stands, if it does so under one. */
  targetId: string | null;
  /** The one that is asked for; null: any. */
  criterion: string | null;
  onDone: () => void;
}

/** Picks one of the criteria of the chosen units, those that ask for much the same first; with why, how far, and items. */
export function ChooseCriterion({ evidence, targetId, criterion, onDone }: ChooseCriterionProps) {
  const units = useQuery(journal.units.chosen.queryOptions());
  const [chosen, setChosen] = useState(criterion);
  const [because, setBecause] = useState(() => takenAlong(evidence, targetId));
  const use = useAlsoUse(evidence, targetId);
  const others = units.data ? alikeFirst(units.data, evidence, targetId) : [];
  const other = others.find(({ id }) => id === chosen);

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (!other) return;
    use(other.id, because);
    onDone();
  }

  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <blockquote className={classes.quote}>{evidence.quote}</blockquote>
        <Select
          label="Criterion"
          placeholder="Type a number or a word"
          searchable
          data-autofocus={criterion === null || undefined}
          maxDropdownHeight={320}
          nothingFoundMessage="No such criterion in your units"
          data={others.map(({ id, unitId, reference, asks }) => ({
            value: id,
            label: `${unitId}, ${reference}: ${asks}`,
          }))}
          value={chosen}
          onChange={(id) => {
            setChosen(id);
            // What another criterion counts is none of this one’s.
            setBecause({ ...because, items: [] });
          }}
        />
        {other ? (
          <div>
            <Text size="sm" fw={500}>
              {targetId === null ? 'Why it speaks for it' : 'Why it speaks for it, taken along and yours to change'}
            </Text>
            <LinkDetails
              link={because}
              name={`${other.unitId} ${other.reference}`}
              kinds={other.items}
              entered={criterion !== null}
              onChange={(change) => setBecause({ ...because, ...change })}
            />
          </div>
        ) : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onDone}>
            Cancel
          </Button>
          <Button type="submit" disabled={!other}>
            Use it there too
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
