import { CloseButton, Group, SegmentedControl, Text, TextInput } from '@mantine/core';
import { type EvidenceLink, strengths } from '../../../../shared/domain/evidence.ts';
import type { Criterion } from '../../../../shared/domain/unit.ts';
import { focusOnMount } from '../../../ui/focus.ts';
import { useTargetNames } from '../useTargetNames.ts';
import { ItemFields } from './ItemFields.tsx';
import classes from './tagging.module.css';
import { targetInShort } from './targetWords.ts';
import type { TargetChoice } from './useTargets.ts';

const strengthWords = { supports: 'Supports it', partly: 'Partly' } as const;

interface LinkFieldsProps {
  link: EvidenceLink;
  /** Where it is still offered: its full words and what it counts. */
  choice: TargetChoice | undefined;
  /** Just taken: its first field has the focus. */
  entered: boolean;
  onChange(change: Partial<EvidenceLink>): void;
  onRemove(): void;
}

/** One thing that the evidence speaks for: why, how far, and what it names of the things that are counted. */
export function LinkFields({ link, choice, entered, onChange, onRemove }: LinkFieldsProps) {
  const name = targetInShort(link.target, useTargetNames());
  return (
    <li className={classes.link}>
      <Group wrap="nowrap" align="flex-start" justify="space-between" gap="sm">
        <Text size="sm" fw={500} className={classes.grow}>
          {choice?.label ?? name}
        </Text>
        <CloseButton size="sm" aria-label={`Remove ${name}`} onClick={onRemove} />
      </Group>
      <LinkDetails link={link} name={name} kinds={choice?.items ?? []} entered={entered} onChange={onChange} />
    </li>
  );
}

interface LinkDetailsProps extends Pick<LinkFieldsProps, 'entered' | 'onChange'> {
  link: Pick<EvidenceLink, 'justification' | 'strength' | 'items'>;
  /** What it speaks for, in a few words. */
  name: string;
  /** What is counted there. */
  kinds: Criterion['items'];
}

/** Why a piece is evidence of something, how far, and what it names of the things that are counted. */
export function LinkDetails({ link, name, kinds, entered, onChange }: LinkDetailsProps) {
  return (
    <>
      <Group wrap="nowrap" gap="sm" mt={6}>
        <TextInput
          ref={entered ? focusOnMount : undefined}
          data-autofocus={entered || undefined}
          className={classes.grow}
          size="sm"
          aria-label={`Why it is evidence of ${name}`}
          placeholder="Why, in one line"
          maxLength={500}
          value={link.justification}
          onChange={(event) => onChange({ justification: event.currentTarget.value })}
        />
        <SegmentedControl
          size="xs"
          flex="none"
          aria-label={`How far it supports ${name}`}
          data={strengths.map((value) => ({ value, label: strengthWords[value] }))}
          value={link.strength}
          onChange={(strength) => onChange({ strength })}
        />
      </Group>
      {kinds.length === 0 ? null : (
        <ItemFields about={name} kinds={kinds} named={link.items} onChange={(items) => onChange({ items })} />
      )}
    </>
  );
}
