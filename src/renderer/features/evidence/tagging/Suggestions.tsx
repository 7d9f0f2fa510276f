import { Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useId, useMemo } from 'react';
import { type EvidenceTarget, targetKey } from '../../../../shared/domain/evidence.ts';
import { suggestCriteria } from '../../../../shared/domain/suggestion.ts';
import type { Unit } from '../../../../shared/domain/unit.ts';
import classes from './tagging.module.css';

interface SuggestionsProps {
  quote: string;
  units: readonly Unit[];
  /** Keys of targets that are chosen already. */
  chosen: ReadonlySet<string>;
  onChoose(target: EvidenceTarget): void;
}

/** Criteria whose words stand in the passage, to be taken one by one. */
export function Suggestions({ quote, units, chosen, onChoose }: SuggestionsProps) {
  const heading = useId();
  const all = useMemo(() => suggestCriteria(quote, units), [quote, units]);
  const open = all.filter(({ criterionId: id }) => !chosen.has(targetKey({ kind: 'criterion', id })));
  if (open.length === 0) return null;
  return (
    <Stack component="section" gap={6} aria-labelledby={heading}>
      <Text id={heading} size="sm" c="dimmed">
        By its words, perhaps
      </Text>
      <ul className={classes.list}>
        {open.map(({ criterionId: id, unitId, reference, asks, words }) => (
          <li key={id}>
            <Group wrap="nowrap" align="flex-start" gap="sm" py={4}>
              <Text size="sm" className={classes.grow}>
                <b className={classes.reference}>
                  {unitId} {reference}
                </b>{' '}
                {asks}{' '}
                <Text span size="xs" c="dimmed">
                  ({words.join(', ')})
                </Text>
              </Text>
              <Button
                size="compact-sm"
                variant="subtle"
                flex="none"
                leftSection={<IconPlus size={14} />}
                aria-label={`Take ${unitId} ${reference}`}
                onClick={() => onChoose({ kind: 'criterion', id })}
              >
                Take
              </Button>
            </Group>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
