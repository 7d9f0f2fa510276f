import { List, Text } from '@mantine/core';
import { useMemo } from 'react';
import type { RatingHistory } from '../../../../shared/domain/rating.ts';
import { type Gap, gapReadings, gapsOf, type LatestPoint } from '../../../../shared/domain/ratings/gaps.ts';
import { type Person, personKey, personName, personsOf, SELF_KEY } from '../../../../shared/domain/ratings/person.ts';
import { ChartFigure } from '../../../charts/ChartFigure.tsx';
import { ChartOrTable } from '../../../charts/ChartOrTable.tsx';
import { type DumbbellPoint, type DumbbellRow, Dumbbells } from '../../../charts/Dumbbells.tsx';
import { lookOf } from '../../../charts/looks.ts';
import { counted } from '../../../ui/counted.ts';
import { useToday } from '../../today/useToday.ts';
import { useChartPlace } from '../chartPlace.ts';
import { ExportChart } from '../ExportChart.tsx';
import { endsInWords, namesOf, pointInWords, roundPath, scoreInShort } from '../inWords.ts';
import { shownPersons } from '../shown.ts';
import { needOfGap } from './gapNeed.ts';
import { NeedFromGap } from './NeedFromGap.tsx';
import { gapsInWords, readingWords } from './readings.ts';

const HINT = 'Each point is somebody’s latest rating; the small figure is how many they gave. Enter opens the round.';

/** Everybody's latest, oneself first. */
function latestIn({ self, others }: Gap, everybody: readonly Person[]): { person: Person; point: LatestPoint }[] {
  const own = everybody.find(({ key }) => key === SELF_KEY);
  return [...(self && own ? [{ person: own, point: self }] : []), ...others];
}

/** A history of these persons' rounds alone. */
function ofPersons(history: RatingHistory, persons: readonly Person[]): RatingHistory {
  const keys = new Set(persons.map(({ key }) => key));
  return { ...history, rounds: history.rounds.filter((round) => keys.has(personKey(round))) };
}

/** The gaps between the chosen persons as lines with points, the reading beside each. */
export function GapsChart({ history }: { history: RatingHistory }) {
  const today = useToday();
  const [place] = useChartPlace();
  const names = useMemo(() => namesOf(history), [history]);
  const gaps = useMemo(() => gapsOf(ofPersons(history, shownPersons(history, place)), today), [history, place, today]);
  const everybody = useMemo(() => personsOf(history), [history]);
  const { scale } = history.framework;
  const rows = gaps.map((gap): DumbbellRow => {
    const name = names.get(gap.competencyId) ?? gap.competencyId;
    const points = latestIn(gap, everybody).map(({ person, point }): DumbbellPoint => {
      const whom = everybody.findIndex(({ key }) => key === person.key);
      const { color, shape } = lookOf(whom, whom);
      return {
        id: `${point.roundId} ${gap.competencyId}`,
        value: point.value,
        n: point.n,
        words: `${pointInWords(name, person, point)} ${counted(point.n, 'rating')} in all. ${readingWords[gap.reading].long}`,
        path: roundPath(point.roundId, gap.competencyId),
        hollow: point.converted,
        color,
        shape,
      };
    });
    const thin = gap.reading === 'too-few' || gap.reading === 'self-only';
    return { key: gap.competencyId, label: name, says: readingWords[gap.reading].short, thin, points };
  });
  const shown = everybody.filter(({ key }) =>
    gaps.some((gap) => latestIn(gap, everybody).some(({ person }) => person.key === key)),
  );
  const legend = shown.map((person) => {
    const whom = everybody.findIndex(({ key }) => key === person.key);
    const { color, shape } = lookOf(whom, whom);
    return { label: personName(person), color, shape };
  });
  const summary = gaps.length === 0 ? 'No rating in this choice.' : gapsInWords(gaps);
  const columns = ['Competency', ...shown.map((person) => `${personName(person)} (n)`), 'Ratings by others', 'Reading'];
  const figures = gaps.map((gap) => {
    const found = new Map(latestIn(gap, everybody).map(({ person, point }) => [person.key, point]));
    const scores = shown.map(({ key }) => {
      const point = found.get(key);
      return point ? `${scoreInShort(point)} (${point.n})` : '–';
    });
    const name = names.get(gap.competencyId) ?? gap.competencyId;
    return { key: gap.competencyId, cells: [name, ...scores, String(gap.byOthers), readingWords[gap.reading].short] };
  });
  const used = gapReadings.filter((reading) => gaps.some((gap) => gap.reading === reading));
  const points = rows.flatMap((row) => row.points);

  return (
    <>
      <ChartOrTable
        title="Self and others"
        summary={summary}
        actions={
          <>
            <NeedFromGap
              offered={gaps.map((gap) =>
                needOfGap(gap, names.get(gap.competencyId) ?? gap.competencyId, history.framework),
              )}
            />
            <ExportChart
              wish={() => ({
                title: `${history.framework.name}: self and others`,
                summary,
                legend,
                note: endsInWords(history.framework),
                rows: [columns, ...figures.map(({ cells }) => cells)],
              })}
            />
          </>
        }
        chart={
          rows.length === 0 ? (
            <Text c="dimmed">Choose whose ratings you want to see.</Text>
          ) : (
            <ChartFigure
              label={`Self and others. ${summary}`}
              legend={legend}
              points={points}
              hint={HINT}
              note={endsInWords(history.framework)}
              first={points[0]?.id}
            >
              {(stop) => <Dumbbells rows={rows} least={scale.least} most={scale.most} tick={String} stop={stop} />}
            </ChartFigure>
          )
        }
        columns={columns}
        rows={figures}
      />
      <section aria-label="How to read this">
        <Text size="sm">
          Read it after Johari’s window, as an aid for looking, not as a verdict. Scores of different people are never
          averaged; a gap is clear from a quarter of the scale.
        </Text>
        <List size="sm" mt="xs" spacing={4}>
          {used.map((reading) => (
            <List.Item key={reading}>
              <strong>{readingWords[reading].short}.</strong> {readingWords[reading].long}
            </List.Item>
          ))}
        </List>
      </section>
    </>
  );
}
