import { Stack, Text } from '@mantine/core';
import type { Criterion } from '../../../../shared/domain/unit.ts';
import classes from './board.module.css';

interface GuidanceProps {
  criterion: Criterion;
  /** How many distinct things there are, by item. */
  items: Readonly<Record<string, number>>;
}

const standardWords = { fallsShort: 'Falls short', passes: 'Passes', good: 'Is good' } as const;

/** How a criterion is met: our own words on it, what is counted, its marks, and what typically falls short or is good. */
export function Guidance({ criterion, items }: GuidanceProps) {
  const { guidance, marks, standards } = criterion;
  return (
    <Stack gap="xs" className={classes.guidance}>
      <Text>{guidance}</Text>
      {criterion.items.map(({ id, plural, atLeast }) => (
        <Text key={id} size="sm">
          Asks for at least {atLeast} {plural}: {items[id] ?? 0} so far.
        </Text>
      ))}
      {marks ? (
        <Text size="sm">
          {marks.most} marks, of which {marks.pass} must be reached.
        </Text>
      ) : null}
      {standards ? (
        <dl className={classes.standards}>
          {(['fallsShort', 'passes', 'good'] as const).map((standard) => (
            <div key={standard}>
              <dt>{standardWords[standard]}</dt>
              <dd>{standards[standard]}</dd>
            </div>
          ))}
        </dl>
      ) : null}
    </Stack>
  );
}
