import { Text } from '@mantine/core';
import { useMemo } from 'react';
import type { RatingHistory } from '../../../../shared/domain/rating.ts';
import { LEAST_AXES, radarOf, SAME_TIME_DAYS } from '../../../../shared/domain/ratings/radar.ts';
import { placesOfDay } from '../../../../shared/domain/ratings/sameDay.ts';
import { placesSideBySide } from '../../../charts/apart.ts';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { ChartOrTable } from '../../../charts/ChartOrTable.tsx';
import { lookOf } from '../../../charts/looks.ts';
import { fitAround, type RadarCorner, RadarShapes } from '../../../charts/RadarShapes.tsx';
import { useChartPlace } from '../chartPlace.ts';
import { ExportChart } from '../ExportChart.tsx';
import { endsInWords, namesOf, pointInWords, roundPath, scoreInShort } from '../inWords.ts';
import { roundNames } from './CompareFilters.tsx';
import { comparedRounds } from './chosenRounds.ts';
import { comparisonInWords } from './summary.ts';

const HINT = 'Each corner is a rating: the arrow keys go around and from round to round, Enter opens the round.';

/** The compared rounds as shapes in one web. */
export function CompareChart({ history }: { history: RatingHistory }) {
  const [place] = useChartPlace();
  const names = useMemo(() => namesOf(history), [history]);
  const called = useMemo(() => roundNames(history.rounds), [history]);
  const radar = useMemo(() => radarOf(history, comparedRounds(history, place)), [history, place]);
  const { rounds, axes } = radar;
  const places = placesOfDay(history.rounds);
  const told = axes.map(({ competencyId }) => names.get(competencyId) ?? competencyId);
  const isNumbered = !fitAround(told);
  const shapes = rounds.map(({ id }, index) => ({ key: id, look: lookOf(index, index) }));
  const corners = axes.map(({ competencyId, points }, index): RadarCorner => {
    const name = names.get(competencyId) ?? competencyId;
    const values = points.map((point, at) => {
      const round = rounds[at];
      if (!point || !round) return null;
      return {
        id: `${point.roundId} ${competencyId}`,
        value: point.value,
        words: pointInWords(name, round, point, places),
        path: roundPath(point.roundId, competencyId),
        hollow: point.converted,
      };
    });
    return { key: competencyId, label: isNumbered ? String(index + 1) : name, values };
  });
  const legend = rounds.map(({ id }, index) => ({ label: called.get(id) ?? id, ...lookOf(index, index) }));
  const summary = comparisonInWords(radar, called, names);
  const points = corners.flatMap(({ values }) => values.filter((value) => value !== null));
  const { scale } = history.framework;
  const meet = corners.some(({ values }) =>
    placesSideBySide(values.map((point) => point?.value ?? null)).some(Boolean),
  );
  const missing = axes.some(({ points: some }) => some.includes(null));
  const note = [
    endsInWords(history.framework),
    place.mode === 'sources' && rounds.length === 1
      ? `Nobody else rated within ${SAME_TIME_DAYS} days of this round: choose another one.`
      : '',
    meet ? 'Points that meet stand side by side.' : '',
    missing ? 'A shape passes over corners that its round does not rate.' : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
  const listed = isNumbered ? told.map((name, index) => `${index + 1} ${name}`).join(', ') : '';
  const rows = axes.map(({ competencyId, points: some }, index) => {
    const name = names.get(competencyId) ?? competencyId;
    const scores = some.map((point) => (point ? scoreInShort(point) : '–'));
    return { key: competencyId, cells: [isNumbered ? `${index + 1} ${name}` : name, ...scores] };
  });
  const columns = ['Competency', ...rounds.map(({ id }) => called.get(id) ?? id)];

  return (
    <ChartOrTable
      title="Compared"
      summary={summary}
      actions={
        <ExportChart
          wish={() => ({
            title: `${history.framework.name}: rounds compared`,
            summary,
            legend,
            note: [note, listed].filter((part) => part !== '').join(' '),
            rows: [columns, ...rows.map(({ cells }) => cells)],
          })}
        />
      }
      chart={
        axes.length < LEAST_AXES ? (
          <Text c="dimmed">
            {rounds.length === 0
              ? 'Choose the rounds that you want to lay on each other.'
              : `A web needs at least ${LEAST_AXES} rated competencies; these rounds have ${axes.length}. The table shows them.`}
          </Text>
        ) : (
          <ChartFigure
            label={`Rounds compared. ${summary}`}
            legend={legend}
            points={points}
            hint={HINT}
            note={note}
            numbered={isNumbered ? told : []}
            first={points[0]?.id}
          >
            {(stop) => (
              <RadarShapes shapes={shapes} corners={corners} least={scale.least} most={scale.most} stop={stop} />
            )}
          </ChartFigure>
        )
      }
      columns={columns}
      rows={rows}
    />
  );
}
