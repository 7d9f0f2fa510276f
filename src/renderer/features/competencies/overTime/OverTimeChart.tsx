import { Text } from '@mantine/core';
import { skipToken, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from 'wouter';
import type { RatingHistory } from '../../../../shared/domain/rating.ts';
import { personName } from '../../../../shared/domain/ratings/person.ts';
import { placesOfDay } from '../../../../shared/domain/ratings/sameDay.ts';
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
import { eventsOf, lanesInWords, lanesOf, withEvents } from './lanes.ts';
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
  const notes = [endsInWords(history.framework), lines.length > 1 ? 'Lines that meet are set slightly apart.' : ''];
  const note = [thinInWords(rows.length), ...notes].filter((part) => part !== '').join(' ');
  const events = eventsOf(lanes);
  const told = [...new Set(series.map(({ competencyId }) => names.get(competencyId) ?? ''))];
  const places = placesOfDay(history.rounds);
  const ofRounds = rows.map(({ round, scores }) => ({
    key: round.id,
    day: round.ratedOn,
    cells: [
      <span key="round" className={classes.links}>
        <Link href={roundPath(round.id)}>
          {[dayInShort(round.ratedOn), places.get(round.id) ?? []].flat().join(', ')}
        </Link>
      </span>,
      personName(round),
      ...scores,
    ],
  }));
  const ofEvents = events.map(({ key, day, words }) => ({
    key,
    day,
    cells: [dayInShort(day), words, ...told.map(() => '')],
  }));

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
            rows: withEvents(seriesRows(series, names), lanes),
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
      columns={[
        ...(events.length > 0 ? ['Round or event', 'Rated by, or what it was'] : ['Round', 'Rated by']),
        ...told,
      ]}
      rows={[...ofRounds, ...ofEvents].toSorted((one, other) => one.day.localeCompare(other.day))}
    />
  );
}
