import { Select, Text } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { type Ref, useState } from 'react';
import { type EvidenceTarget, targetKey } from '../../../../shared/domain/evidence.ts';
import { tagNameSchema } from '../../../../shared/domain/tag.ts';
import type { TargetGroup } from './useTargets.ts';

/** More than this are found by typing on. */
const MOST_SHOWN = 60;
const NEW_TAG = 'new tag';

interface TargetSearchProps {
  ref: Ref<HTMLInputElement>;
  groups: readonly TargetGroup[];
  /** Keys of targets that are chosen already. */
  chosen: ReadonlySet<string>;
  onChoose(target: EvidenceTarget): void;
}

/** A field that finds what evidence can speak for. What is chosen goes into the list below; the field is for the next. */
export function TargetSearch({ ref, groups, chosen, onChoose }: TargetSearchProps) {
  const [typed, setTyped] = useState('');
  const tag = tagNameSchema.safeParse(typed);
  const isNew = tag.success && !groups.some(({ choices }) => choices.some(({ target }) => target.id === tag.data));
  const words = typed.toLocaleLowerCase('en-GB').split(/\s+/u).filter(Boolean);
  const shown = groups.map(({ name, choices }) => {
    const free = choices.filter(({ target }) => !chosen.has(targetKey(target)));
    const found = free.filter(({ label, items }) => {
      const counted = items.map(({ singular, plural }) => `${singular} ${plural}`);
      const text = [name, label, ...counted].join(' ').toLocaleLowerCase('en-GB');
      return words.every((word) => text.includes(word));
    });
    return { group: name, items: found.map(({ target, label }) => ({ value: targetKey(target), label })) };
  });
  const withNew = isNew ? [{ group: 'New', items: [{ value: NEW_TAG, label: `New tag “${tag.data}”` }] }] : [];
  const targets = new Map(groups.flatMap(({ choices }) => choices.map(({ target }) => [targetKey(target), target])));

  function choose(value: string | null): void {
    const target = value === NEW_TAG && tag.success ? { kind: 'tag' as const, id: tag.data } : targets.get(value ?? '');
    if (target) onChoose(target);
    setTyped('');
  }

  return (
    <Select
      ref={ref}
      label="What does it speak for?"
      description="A criterion, a competency, a SWOT quadrant, a development need, a tag"
      placeholder="Type a number or a word"
      leftSection={<IconSearch size={16} aria-hidden />}
      data={[...shown.filter(({ items }) => items.length > 0), ...withNew]}
      value={null}
      searchable
      // What the words suggest stands right below.
      openOnFocus={false}
      searchValue={typed}
      onSearchChange={setTyped}
      onChange={choose}
      // What is given is found already.
      filter={({ options }) => options}
      limit={MOST_SHOWN}
      maxDropdownHeight={300}
      nothingFoundMessage="Nothing of these words"
      renderOption={({ option }) => <Text size="sm">{option.label}</Text>}
      comboboxProps={{ withinPortal: true }}
      data-autofocus
    />
  );
}
