import { Text } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import type { CompetencyTrend } from '../../../../shared/domain/plan/trend.ts';
import type { NamedServed } from '../../../../shared/domain/plan.ts';
import { journal } from '../../../api/client.ts';
import { counted } from '../../../ui/counted.ts';
import { monthInShort } from '../../../ui/days.ts';
import { PlanSection } from '../PlanSection.tsx';
import classes from '../plan.module.css';

const sources = { self: 'Myself', client: 'Clients', supervisor: 'Supervisor', peer: 'Peers' } as const;

/** The competencies that an objective serves, as they were rated over time: each source by itself, with its points. */
export function Trends({ serves }: { serves: readonly NamedServed[] }) {
  const keys = serves.filter(({ kind, gone }) => kind === 'competency' && !gone).map(({ id }) => id);
  const trends = useQueries({ queries: keys.map((key) => journal.plans.trend.queryOptions(key)) });
  if (keys.length === 0) return null;
  return (
    <div className={classes.part}>
      <PlanSection title="Ratings over time">
        {trends.map(({ data }) => (data ? <Trend key={data.id} trend={data} /> : null))}
      </PlanSection>
    </div>
  );
}

function Trend({ trend: { name, framework, series } }: { trend: CompetencyTrend }) {
  return (
    <div>
      <Text fw={500}>
        {name}{' '}
        <Text span size="sm" c="dimmed">
          {framework}
        </Text>
      </Text>
      {series.length === 0 ? (
        <Text size="sm" c="dimmed">
          Not rated yet.
        </Text>
      ) : (
        <ul className={classes.rows}>
          {series.map(({ source, points }) => (
            <li key={source}>
              <Text size="sm" className={classes.figures}>
                {sources[source]}:{' '}
                {points.map(({ score, most, ratedOn }) => `${score} of ${most} (${monthInShort(ratedOn)})`).join(' → ')}
                <Text span c="dimmed" inherit>
                  {' '}
                  · {counted(points.length, 'rating')}
                </Text>
              </Text>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
