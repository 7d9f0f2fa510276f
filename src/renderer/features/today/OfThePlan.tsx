import { Anchor, Text } from '@mantine/core';
import { Link } from 'wouter';
import type { PlanDue } from '../../../main/journal/features/plans/service.ts';
import { dueInWords } from '../experiments/dueInWords.ts';
import { looseEndInWords } from '../plan/planWords.ts';
import classes from './rows.module.css';
import { Section } from './Section.tsx';

const SHOWN = 4;

interface OfThePlanProps {
  due: PlanDue;
  /** YYYY-MM-DD */
  today: string;
}

interface Line {
  key: string;
  href: string;
  name: string;
  fact: string;
  late: boolean;
}

function linesOf({ milestones, reviews, looseEnds }: PlanDue, today: string): Line[] {
  const due = (dueOn: string) => {
    const { words, overdue } = dueInWords(dueOn, today);
    return { fact: words, late: overdue };
  };
  return [
    ...milestones.map(({ id, objectiveId, title, dueOn }) => ({
      key: id,
      href: `/plan/objectives/${objectiveId}`,
      name: title,
      ...due(dueOn),
    })),
    ...reviews.map(({ id, dueOn }) => ({
      key: id,
      href: `/plan/reviews/${id}`,
      name: 'Review of the plan',
      ...due(dueOn),
    })),
    ...looseEnds.map((end) => {
      const { href, name, why } = looseEndInWords(end);
      return { key: `${end.kind} ${end.id}`, href, name, fact: why, late: end.kind === 'review-overdue' };
    }),
  ];
}

/** What the development plan asks for: milestones and reviews that are due, and what hangs loose. */
export function OfThePlan({ due, today }: OfThePlanProps) {
  const lines = linesOf(due, today);
  if (lines.length === 0) return null;
  const rest = lines.length - SHOWN;
  return (
    <Section title="Development plan" more={{ href: '/plan', label: rest > 0 ? `${rest} more` : 'The plan' }}>
      <ul className={classes.rows}>
        {lines.slice(0, SHOWN).map(({ key, href, name, fact, late }) => (
          <li key={key} className={classes.row}>
            <Anchor component={Link} href={href} className={classes.name}>
              {name}
            </Anchor>
            <Text size="sm" c="dimmed">
              <span className={late ? classes.overdue : undefined}>{fact}</span>
            </Text>
          </li>
        ))}
      </ul>
    </Section>
  );
}
