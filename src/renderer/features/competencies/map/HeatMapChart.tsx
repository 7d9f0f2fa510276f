import { useMemo } from 'react';
import type { RatingHistory } from '../../../../shared/domain/rating.ts';
import { type HeatMap, type HeatStep, heatMapOf } from '../../../../shared/domain/ratings/heatMap.ts';
import { type Person, personName } from '../../../../shared/domain/ratings/person.ts';
import { placesOfDay } from '../../../../shared/domain/ratings/sameDay.ts';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { ChartOrTable } from '../../../charts/ChartOrTable.tsx';
import { type GridCell, HeatGrid, heatLegend } from '../../../charts/HeatGrid.tsx';
import { counted } from '../../../ui/counted.ts';
import { dayInShort, monthInWords } from '../../../ui/days.ts';
import { useChartPlace } from '../chartPlace.ts';
import { ExportChart } from '../ExportChart.tsx';
import { endsInWords, namesOf, pointInWords, roundPath, scoreInShort } from '../inWords.ts';
import { mappedPerson } from './HeatMapFilters.tsx';

const HINT = 'Each cell is a rating: the arrow keys go from cell to cell, Enter opens its round.';

/** The heading of a column in words: `February 2026`, `2 Feb 2026`; of several rounds on a day each with its place. */
const columnInWords = (by: HeatStep, key: string, day: string, places: ReadonlyMap<string, string>): string =>
  by === 'month' ? monthInWords(key) : [dayInShort(day), places.get(key) ?? []].flat().join(', ');

/** Two lines over a column: `Feb` and `2026`, `2 Feb` and `2026`. */
function columnHead(by: HeatStep, day: string): { first: string; second: string } {
  const [number = '', month = '', year = ''] = dayInShort(day).split(' ');
  return { first: by === 'month' ? month : `${number} ${month}`, second: year };
}

/** What the map says: how much of it is filled, and by whom. */
function mapInWords({ columns, rows }: HeatMap, by: HeatStep, person: Person): string {
  const filled = rows.reduce((sum, { cells }) => sum + cells.filter((cell) => cell !== null).length, 0);
  const time = counted(columns.length, by);
  const competencies = counted(rows.length, 'competency', 'competencies');
  return `${personName(person)}: ${competencies} over ${time}; ${filled} of ${rows.length * columns.length} cells have a rating.`;
}

/** Competencies by months or rounds, of one person. */
export function HeatMapChart({ history }: { history: RatingHistory }) {
  const [place] = useChartPlace();
  const { by } = place;
  const person = mappedPerson(history, place);
  const names = useMemo(() => namesOf(history), [history]);
  const map = useMemo(
    () => (person ? heatMapOf(history, person.key, by) : { columns: [], rows: [] }),
    [history, person, by],
  );
  if (!person) return null;
  const { least, most } = history.framework.scale;
  const places = placesOfDay(history.rounds);
  const rows = map.rows.map(({ competencyId, cells }) => {
    const label = names.get(competencyId) ?? competencyId;
    const inGrid = cells.map((cell): GridCell | null => {
      if (!cell) return null;
      const { point, count } = cell;
      const more = count > 1 ? ` The last of ${count} in the month.` : '';
      return {
        id: `${point.roundId} ${competencyId}`,
        value: point.value,
        text: scoreInShort(point),
        words: `${pointInWords(label, person, point, places)}${more}`,
        path: roundPath(point.roundId, competencyId),
      };
    });
    return { key: competencyId, label, cells: inGrid };
  });
  const points = rows.flatMap(({ cells }) => cells.filter((cell) => cell !== null));
  const summary = mapInWords(map, by, person);
  const columns = ['Competency', ...map.columns.map(({ key, day }) => columnInWords(by, key, day, places))];
  const figures = rows.map(({ key, label, cells }) => ({
    key,
    cells: [label, ...cells.map((cell) => cell?.text ?? '–')],
  }));
  const legend = heatLegend(least, most);
  const isConverted = map.rows.some(({ cells }) => cells.some((cell) => cell?.point.converted));
  const note = `${endsInWords(history.framework)} ${isConverted ? '* Converted from another scale.' : ''}`.trim();

  return (
    <ChartOrTable
      title="Heat map"
      summary={summary}
      actions={
        <ExportChart
          wish={() => ({
            title: `${history.framework.name}: heat map, ${personName(person)}`,
            summary,
            legend,
            note,
            rows: [columns, ...figures.map(({ cells }) => cells)],
          })}
        />
      }
      chart={
        <ChartFigure
          label={`Heat map. ${summary}`}
          legend={legend}
          points={points}
          hint={HINT}
          note={note}
          first={rows[0]?.cells.findLast((cell) => cell !== null)?.id}
        >
          {(stop) => (
            <HeatGrid
              columns={map.columns.map(({ key, day }) => ({ key, ...columnHead(by, day) }))}
              rows={rows}
              least={least}
              most={most}
              stop={stop}
            />
          )}
        </ChartFigure>
      }
      columns={columns}
      rows={figures}
    />
  );
}
