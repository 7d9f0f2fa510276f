import { Text } from '@mantine/core';
import { skipToken, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from 'wouter';
import type { RatingHistory } from '../../../../shared/domain/rating.ts';
import { personName } from '../../../../shared/domain/ratings/person.ts';
import { seriesOf } from '../../../../shared/domain/ratings/series.ts';
import { journal } from '../../../api/client.ts';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { ChartOrTable } from '../../../charts/ChartOrTable.tsx';
import { TimeLines } from '../../../charts/TimeLines.tsx';
import { dayInShort } from '../../../ui/days.ts';
import { useChartPlace } from '../chartPlace.ts';
import classes from '../competencies.module.css';
import { ExportChart } from '../ExportChart.tsx';
import { seriesRows } from '../figures.ts';
import { endsInWords, namesOf, roundPath, tickOf } from '../inWords.ts';
import { shownCompetencies, shownPersons } from '../shown.ts';
import { lanesInWords, lanesOf } from './lanes.ts';
import { linesPicture } from './picture.ts';
import { linesInWords } from './summary.ts';
import { roundRows } from './table.ts';

const HINT = 'Each point is a rating: go to one with the mouse or the arrow keys, and open its round with Enter.';

/** What a first round can and cannot say; empty where there are more. */
function thinInWords(count: number): string {
  if (count === 1) return 'One round is a point. With the next one it becomes a line.';
  return count === 2 ? 'Two rounds make a line; a third shows whether it holds.' : '';
}

/** The lines of the chosen competencies over true time. */
export function OverTimeChart({ history }: { history: RatingHistory }) {
  const [place] = useChartPlace();
  const names = useMemo(() => namesOf(history), [history]);
  const picture = useMemo(() => {
    const competencies = shownCompetencies(history, seriesOf(history), place);
    return linesPicture(history, competencies, shownPersons(history, place));
  }, [history, place]);
  const { series, lines, legend } = picture;
  const days = series.flatMap(({ points }) => points.map(({ ratedOn }) => ratedOn)).sort();
  const [from, to] = [days[0], days.at(-1)];
  const found = useQuery(
    journal.practiceDays.between.queryOptions(from !== undefined && to !== undefined ? { from, to } : skipToken),
  );
  const lanes = useMemo(() => lanesOf(found.data ?? [], place.events), [found.data, place.events]);
  const { scale } = history.framework;
  const summary = [linesInWords(series, names), lanesInWords(lanes)].filter((part) => part !== '').join(' ');
  const points = lines.flatMap((line) => line.points);
  const rows = roundRows(history, series);
  const told = [endsInWords(history.framework), lines.length > 1 ? 'Lines that meet are set slightly apart.' : ''];
  const note = [thinInWords(rows.length), ...told].filter((part) => part !== '').join(' ');

  return (
    <ChartOrTable
      title="Competencies over time"
      summary={summary}
      actions={
        <ExportChart
          wish={() => ({
            title: `${history.framework.name}: competencies over time`,
            summary,
            legend,
            note,
            rows: seriesRows(series, names),
          })}
        />
      }
      chart={
        lines.length === 0 ? (
          <Text c="dimmed">Choose a competency and whose ratings you want to see.</Text>
        ) : (
          <ChartFigure
            label={`Competencies over time. ${summary}`}
            legend={legend}
            points={points}
            hint={HINT}
            note={note}
          >
            {(stop) => (
              <TimeLines
                lines={lines}
                lanes={lanes}
                least={scale.least}
                most={scale.most}
                tick={tickOf(scale)}
                stop={stop}
              />
            )}
          </ChartFigure>
        )
      }
      columns={['Round', 'Rated by', ...new Set(series.map(({ competencyId }) => names.get(competencyId) ?? ''))]}
      rows={rows.map(({ round, scores }) => ({
        key: round.id,
        cells: [
          <span key="round" className={classes.links}>
            <Link href={roundPath(round.id)}>{dayInShort(round.ratedOn)}</Link>
          </span>,
          personName(round),
          ...scores,
        ],
      }))}
    />
  );
}
