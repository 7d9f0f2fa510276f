import { ActionIcon, Anchor, Select, Stack, Text, Title } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { Ground, GroundWithPlace, SwotItem } from '../../../shared/domain/swot.ts';
import { journal } from '../../api/client.ts';
import { dayInShort } from '../../ui/days.ts';
import { notifyFailure } from '../../ui/notify.ts';
import { notifyUndo } from '../../ui/notifyUndo.tsx';
import classes from './swot.module.css';
import { hrefOf } from './words.ts';

const keyOf = ({ kind, ref }: Ground): string => `${kind} ${ref}`;

/** What an item rests on, each with the way to where it stands; more can be added and any of it taken away. */
export function Grounds({ item }: { item: SwotItem }) {
  const { id } = item;
  const grounds = useQuery(journal.swot.grounds.queryOptions(id));
  const set = useMutation(journal.swot.setGrounds.mutationOptions({ onError: notifyFailure }));
  const take = (ground: Ground) =>
    set.mutate(
      { id, grounds: [ground], on: false },
      {
        onSuccess: (taken) => {
          if (taken.length > 0)
            notifyUndo('Taken away from this item.', () => set.mutateAsync({ id, grounds: taken, on: true }));
        },
      },
    );
  return (
    <Stack component="section" gap="sm" aria-labelledby="swot-grounds">
      <Title order={3} id="swot-grounds">
        What it rests on
      </Title>
      {grounds.data?.length === 0 ? (
        <Text size="sm" c="dimmed">
          Nothing yet. An item without evidence is an opinion: drag a passage onto it, or pick one here.
        </Text>
      ) : null}
      <ul className={classes.grounds}>
        {(grounds.data ?? []).map((ground) => (
          <GroundRow key={keyOf(ground)} ground={ground} onTake={() => take({ kind: ground.kind, ref: ground.ref })} />
        ))}
      </ul>
      <AddGround
        known={new Set((grounds.data ?? []).map(keyOf))}
        onAdd={(ground) => set.mutate({ id, grounds: [ground], on: true })}
      />
    </Stack>
  );
}

function GroundRow({ ground, onTake }: { ground: GroundWithPlace; onTake: () => void }) {
  const { kind, words, source, happenedOn, stands, place } = ground;
  const where = `${source}${happenedOn === '' ? '' : `, ${dayInShort(happenedOn)}`}`;
  return (
    <li className={classes.groundRow}>
      <div className={classes.itemBody}>
        {kind === 'evidence' ? (
          <Text component="blockquote" size="sm" lineClamp={4} className={classes.quote}>
            {words}
          </Text>
        ) : (
          <Text size="sm">{words}</Text>
        )}
        <Anchor component={Link} href={hrefOf(place)} size="xs">
          {where}
        </Anchor>
        {stands ? null : (
          <Text size="xs" c="dimmed">
            Its text is gone or lies in the trash, so it counts for nothing.
          </Text>
        )}
      </div>
      <ActionIcon variant="subtle" color="gray" aria-label={`Take away: ${where}`} onClick={onTake}>
        <IconX size={16} aria-hidden />
      </ActionIcon>
    </li>
  );
}

interface AddGroundProps {
  known: ReadonlySet<string>;
  onAdd: (ground: Ground) => void;
}

/** Picks something that the item rests on: a passage or other evidence, feedback as a whole, a rating. */
function AddGround({ known, onAdd }: AddGroundProps) {
  const choices = useQuery(journal.swot.choices.queryOptions());
  const groups = (choices.data ?? []).map(({ group, choices: ofGroup }) => ({
    group,
    items: ofGroup
      .filter((choice) => !known.has(keyOf(choice)))
      .map((choice) => ({ value: keyOf(choice), label: choice.label })),
  }));
  const byKey = new Map((choices.data ?? []).flatMap((one) => one.choices.map((choice) => [keyOf(choice), choice])));
  return (
    <Select
      label="Add evidence"
      placeholder="A passage, feedback or a rating: type a word of it"
      searchable
      limit={40}
      maxDropdownHeight={280}
      nothingFoundMessage="Nothing with these words"
      data={groups.filter(({ items }) => items.length > 0)}
      value={null}
      onChange={(key) => {
        const choice = key === null ? undefined : byKey.get(key);
        if (choice) onAdd({ kind: choice.kind, ref: choice.ref });
      }}
    />
  );
}
