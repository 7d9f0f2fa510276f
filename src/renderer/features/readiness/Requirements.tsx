import { Anchor, Text } from '@mantine/core';
import { IconCircle, IconCircleCheck } from '@tabler/icons-react';
import { Link } from 'wouter';
import type { RequirementReadiness } from '../../../shared/domain/readiness.ts';
import type { Unit } from '../../../shared/domain/unit.ts';
import { Section } from '../today/Section.tsx';
import { placeInWords } from './placeInWords.ts';
import classes from './readiness.module.css';

interface RequirementsProps {
  requirements: readonly RequirementReadiness[];
}

/** `1.1, 1.2`; empty where a requirement is the whole unit’s. */
function About({ criteria }: { criteria: readonly string[] }) {
  return criteria.length === 0 ? null : <span className={classes.about}>{criteria.join(', ')}</span>;
}

/** What is missing, each with the way to where it is added. */
export function NotYet({ unit, requirements }: RequirementsProps & { unit: Unit }) {
  const missing = requirements.flatMap(({ requirement, answer }) =>
    answer.state === 'not-yet' ? [{ requirement, answer }] : [],
  );
  return (
    <Section title="Not yet">
      {missing.length === 0 ? <Text c="dimmed">Nothing that can be counted is missing.</Text> : null}
      <ul className={classes.list}>
        {missing.map(({ requirement: { id, title, criteria }, answer }) => {
          const place = placeInWords(answer.where, unit.id);
          return (
            <li key={id} className={classes.item}>
              <IconCircle size={18} aria-hidden className={classes.open} />
              <div className={classes.words}>
                <Text>
                  {title} <About criteria={criteria} />
                </Text>
                <Text size="sm" c="dimmed">
                  {answer.missing}
                </Text>
              </div>
              <Anchor component={Link} href={answer.where} size="sm" className={classes.way}>
                {place}
              </Anchor>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}

/** What is there. */
export function Met({ requirements }: RequirementsProps) {
  const met = requirements.flatMap(({ requirement, answer }) =>
    answer.state === 'met' ? [{ requirement, answer }] : [],
  );
  if (met.length === 0) return null;
  return (
    <Section title="Met">
      <ul className={classes.list}>
        {met.map(({ requirement: { id, title, criteria }, answer }) => (
          <li key={id} className={classes.item}>
            <IconCircleCheck size={18} aria-hidden className={classes.met} />
            <div className={classes.words}>
              <Text>
                {title} <About criteria={criteria} />
              </Text>
              <Text size="sm" c="dimmed">
                {answer.found}
              </Text>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What the paper suggests and nobody must keep. */
export function Advice({ requirements }: RequirementsProps) {
  const advice = requirements.flatMap(({ requirement, answer }) =>
    answer.state === 'advice' ? [{ requirement, answer }] : [],
  );
  if (advice.length === 0) return null;
  return (
    <Section title="For guidance">
      {advice.map(({ requirement: { id, title }, answer }) => (
        <Text key={id}>
          {title}. <span className={classes.about}>{answer.words}</span>
        </Text>
      ))}
    </Section>
  );
}
