import { Button, CloseButton, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { NamedItem } from '../../../../shared/domain/evidence.ts';
import type { Criterion } from '../../../../shared/domain/unit.ts';
import { focusOnMount } from '../../../ui/focus.ts';
import classes from './tagging.module.css';

interface ItemFieldsProps {
  /** The criterion in a few words. */
  about: string;
  /** What it counts. */
  kinds: Criterion['items'];
  /** What the passage names of it. */
  named: readonly NamedItem[];
  onChange(named: NamedItem[]): void;
}

/** What a passage names of the distinct things that a criterion counts: as many as it names, of one kind or of several. */
export function ItemFields({ about, kinds, named, onChange }: ItemFieldsProps) {
  const [entered, setEntered] = useState<number | null>(null);
  const first = useRef<HTMLButtonElement>(null);
  // They have no more than their place: two of one kind may be without a name.
  const places = named.map((_, place) => `place ${place}`);
  const asked = kinds.map(({ atLeast, plural }) => `${atLeast} different ${plural}`).join(' and ');

  function add(item: string): void {
    setEntered(named.length);
    onChange([...named, { item, label: '' }]);
  }

  function remove(index: number): void {
    onChange(named.toSpliced(index, 1));
    first.current?.focus();
  }

  return (
    <Stack gap={6} mt={6} role="group" aria-label={`What it names for ${about}`}>
      {named.map(({ item, label }, index) => {
        const singular = kinds.find(({ id }) => id === item)?.singular ?? item;
        return (
          <Group key={places[index]} wrap="nowrap" gap="xs">
            <Text size="sm" w={168} flex="none">
              {singular}
            </Text>
            <TextInput
              ref={index === entered ? focusOnMount : undefined}
              className={classes.grow}
              size="sm"
              aria-label={`Name of the ${singular}${named.length > 1 ? ` (${index + 1})` : ''}`}
              placeholder="Its name, in a word or two"
              maxLength={120}
              value={label}
              onChange={({ currentTarget: { value } }) => onChange(named.with(index, { item, label: value }))}
            />
            <CloseButton
              size="sm"
              aria-label={`Remove the ${singular} ${label === '' ? index + 1 : `“${label}”`}`}
              onClick={() => remove(index)}
            />
          </Group>
        );
      })}
      <Group gap="xs">
        {kinds.map(({ id, singular }, index) => (
          <Button
            key={id}
            ref={index === 0 ? first : undefined}
            size="compact-sm"
            variant="subtle"
            leftSection={<IconPlus size={14} aria-hidden />}
            aria-label={`It names: ${singular} (${about})`}
            onClick={() => add(id)}
          >
            {singular}
          </Button>
        ))}
      </Group>
      <Text size="xs" c="dimmed">
        At least {asked} are asked for. Add each that this passage names: one name counts once, wherever it stands.
      </Text>
    </Stack>
  );
}
