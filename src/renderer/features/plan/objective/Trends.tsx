import { Button, Text } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import type { NeedFacts } from '../../../../shared/domain/need.ts';
import type { CompetencyTrend } from '../../../../shared/domain/plan/trend.ts';
import type { NamedServed } from '../../../../shared/domain/plan.ts';
import { journal } from '../../../api/client.ts';
import { counted } from '../../../ui/counted.ts';
import { monthInShort } from '../../../ui/days.ts';
import { openNeedFrom } from '../needs/openNeed.tsx';
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

const pointsInWords = (points: CompetencyTrend['series'][number]['points']): string =>
  points.map(({ score, most, ratedOn }) => `${score} of ${most} (${monthInShort(ratedOn)})`).join(' → ');

/** A trend as a development need, with its figures. */
function needOf({ id, name, framework, series }: CompetencyTrend): NeedFacts {
  const lines = series.map(({ source, points }) => `${sources[source]}: ${pointsInWords(points)}`);
  const detail = [`${framework}.`, ...lines].join('\n').slice(0, 4_000);
  return { title: name.slice(0, 200), detail, aim: 'close', originKind: 'rating', originId: id };
}

function Trend({ trend }: { trend: CompetencyTrend }) {
  const { name, framework, series } = trend;
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
                {sources[source]}: {pointsInWords(points)}
                <Text span c="dimmed" inherit>
                  {' '}
                  · {counted(points.length, 'rating')}
                </Text>
              </Text>
            </li>
          ))}
        </ul>
      )}
      {series.length === 0 ? null : (
        <Button size="compact-sm" variant="light" mt="xs" onClick={() => openNeedFrom(needOf(trend))}>
          Make it a development need…
        </Button>
      )}
    </div>
  );
}
