import { Anchor, Badge, Button, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import { objectiveStatusWords } from '../../../shared/domain/plan/words.ts';
import type { ObjectiveSummary, Plan } from '../../../shared/domain/plan.ts';
import { dayInShort } from '../../ui/days.ts';
import { Letters } from './Letters.tsx';
import { openNewObjective } from './NewObjective.tsx';
import { PlanSection } from './PlanSection.tsx';
import classes from './plan.module.css';
import { milestonesInWords, openLettersInWords } from './planWords.ts';

/** So many are shown at first. */
const PAGE = 40;

interface ObjectivesProps {
  plan: Plan;
  objectives: readonly ObjectiveSummary[];
}

/** The objectives of a plan: what each serves, its time, its milestones and which of its letters stand. */
export function Objectives({ plan, objectives }: ObjectivesProps) {
  const [count, setCount] = useState(PAGE);
  return (
    <PlanSection title="Objectives">
      {objectives.length === 0 ? (
        <>
          <Text c="dimmed" className={classes.text}>
            None yet. Begin with the need that matters most: what exactly would you do otherwise, and how would anybody
            see it?
          </Text>
          <Button variant="light" w="fit-content" onClick={() => openNewObjective(plan)}>
            Write the first objective
          </Button>
        </>
      ) : (
        <ul className={classes.rows}>
          {objectives.slice(0, count).map((objective) => (
            <ObjectiveRow key={objective.id} objective={objective} />
          ))}
        </ul>
      )}
      {objectives.length > count ? (
        <Button variant="default" size="xs" w="fit-content" onClick={() => setCount(count + PAGE)}>
          Show more of {objectives.length} objectives
        </Button>
      ) : null}
    </PlanSection>
  );
}

function ObjectiveRow({ objective }: { objective: ObjectiveSummary }) {
  const { id, title, status, startsOn, endsOn, serves, letters } = objective;
  const served = serves.filter(({ gone }) => !gone).map(({ name }) => name);
  const open = status === 'open' ? openLettersInWords(letters) : null;
  return (
    <li className={classes.row}>
      <div className={classes.rowText}>
        <Anchor component={Link} href={`/plan/objectives/${id}`} className={classes.rowTitle}>
          {title}
        </Anchor>
        <Text size="sm" c="dimmed">
          {dayInShort(startsOn)} to {dayInShort(endsOn)} · {milestonesInWords(objective)}
        </Text>
        <Text size="sm" c="dimmed">
          {served.length === 0 ? 'Serves no need yet' : `Serves: ${served.join(', ')}`}
        </Text>
        {open === null ? null : (
          <Text size="sm" className={classes.overdue}>
            {open}
          </Text>
        )}
      </div>
      {status === 'open' ? (
        <Letters letters={letters} />
      ) : (
        <Badge variant="default" tt="none">
          {objectiveStatusWords[status]}
        </Badge>
      )}
    </li>
  );
}
