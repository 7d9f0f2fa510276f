import { Anchor, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import type { LooseEnd } from '../../../shared/domain/plan/looseEnds.ts';
import { PlanSection } from './PlanSection.tsx';
import classes from './plan.module.css';
import { looseEndInWords } from './planWords.ts';

const SHOWN = 5;

/** What hangs loose in the plan, the most pressing first; each leads to where it is tied. */
export function LooseEnds({ looseEnds }: { looseEnds: readonly LooseEnd[] }) {
  const [all, setAll] = useState(false);
  const shown = all ? looseEnds : looseEnds.slice(0, SHOWN);
  return (
    <PlanSection title="Loose ends">
      <ul className={classes.rows}>
        {shown.map((end) => {
          const { href, name, why } = looseEndInWords(end);
          return (
            <li key={`${end.kind} ${end.id}`}>
              <Anchor component={Link} href={href} underline="always">
                {name}
              </Anchor>{' '}
              <Text span size="sm" c="dimmed">
                {why}
              </Text>
            </li>
          );
        })}
      </ul>
      {looseEnds.length > SHOWN ? (
        <Anchor component="button" type="button" size="sm" w="fit-content" onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show all ${looseEnds.length} loose ends`}
        </Anchor>
      ) : null}
    </PlanSection>
  );
}
