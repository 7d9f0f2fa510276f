import { useMemo } from 'react';
import type { RatingHistory } from '../../../../shared/domain/rating.ts';
import { type Panel, panelsOf } from '../../../../shared/domain/ratings/panels.ts';
import { personName, personsOf } from '../../../../shared/domain/ratings/person.ts';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { ChartOrTable } from '../../../charts/ChartOrTable.tsx';
import { lookOf } from '../../../charts/looks.ts';
import { isSparse, SmallLines, type SmallPanel } from '../../../charts/SmallLines.tsx';
import { counted } from '../../../ui/counted.ts';
import { dayInShort } from '../../../ui/days.ts';
import { addressOf, useChartPlace } from '../chartPlace.ts';
import { ExportChart } from '../ExportChart.tsx';
import { seriesRows } from '../figures.ts';
import { namesOf, scoreInShort } from '../inWords.ts';
import { linesInWords } from '../overTime/summary.ts';
import { shownPersons } from '../shown.ts';

const HINT = 'Each panel is a competency: the arrow keys go from one to the next, Enter shows it large.';

/** A panel's first and latest figure of a person; `–` where there is none. */
function cellOf({ series }: Panel, key: string): string {
  const points = series.find(({ person }) => person.key === key)?.points ?? [];
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return '–';
  return points.length === 1
    ? scoreInShort(first)
    : `${scoreInShort(first)} → ${scoreInShort(last)} (${points.length})`;
}

/** Every competency of the framework as a small chart of its own, all on the same axes. */
export function SmallMultiples({ history }: { history: RatingHistory }) {
  const [place] = useChartPlace();
  const names = useMemo(() => namesOf(history), [history]);
  const persons = useMemo(() => shownPersons(history, place), [history, place]);
  const panels = useMemo(
    () =>
      panelsOf(
        history,
        persons.map(({ key }) => key),
      ),
    [history, persons],
  );
  const everybody = personsOf(history);
  const look = (key: string) => {
    const whom = everybody.findIndex((person) => person.key === key);
    return lookOf(whom, whom);
  };
  const drawn = panels.map(({ competencyId, series }): SmallPanel => {
    const name = names.get(competencyId) ?? competencyId;
    return {
      id: competencyId,
      name,
      words: series.length === 0 ? `${name}: not rated.` : linesInWords(series, names),
      path: `/competencies?${addressOf({ ...place, competencies: [competencyId] })}`,
      lines: series.map(({ person, points }) => ({
        key: person.key,
        look: look(person.key),
        points: points.map(({ ratedOn, value }) => ({ day: ratedOn, value })),
      })),
    };
  });
  const series = panels.flatMap((panel) => panel.series);
  const days = history.rounds.map(({ ratedOn }) => ratedOn);
  const [from = '', to = ''] = [days[0], days.at(-1)];
  const unrated = panels.filter((panel) => panel.series.length === 0).length;
  const span = from === to ? `on ${dayInShort(from)}` : `each from ${dayInShort(from)} to ${dayInShort(to)}`;
  const summary = `${counted(panels.length, 'competency', 'competencies')}, ${span}${unrated > 0 ? `; ${unrated} not rated` : ''}.`;
  const hasShapes = isSparse(drawn);
  const legend = persons.map((person) => {
    const { color, dash, shape } = look(person.key);
    return { label: personName(person), color, dash, shape: hasShapes ? shape : undefined };
  });
  const { least, most } = history.framework.scale;

  return (
    <ChartOrTable
      title="Small charts"
      summary={summary}
      actions={
        <ExportChart
          wish={() => ({
            title: `${history.framework.name}: small charts`,
            summary,
            legend,
            note: '',
            rows: seriesRows(series, names),
          })}
        />
      }
      chart={
        <ChartFigure label={`Small charts. ${summary}`} legend={legend} points={drawn} hint={HINT} first={drawn[0]?.id}>
          {(stop) => <SmallLines panels={drawn} least={least} most={most} from={from} to={to} stop={stop} />}
        </ChartFigure>
      }
      columns={['Competency', ...persons.map((person) => `${personName(person)}: first → latest (ratings)`)]}
      rows={panels.map((panel) => ({
        key: panel.competencyId,
        cells: [names.get(panel.competencyId) ?? '', ...persons.map(({ key }) => cellOf(panel, key))],
      }))}
    />
  );
}
