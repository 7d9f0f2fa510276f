import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';
import { dayNumber } from '../../shared/domain/ratings/calendar.ts';
import classes from './charts.module.css';
import { markPath } from './looks.ts';
import { Mark } from './Mark.tsx';
import { AXIS_HEIGHT, LANE_HEIGHT, type TimeLane, type TimeLine, type TimePoint } from './TimeLines.tsx';

interface PlacedLine extends Omit<TimeLine, 'points'> {
  row: number;
  points: (TimePoint & { y: number })[];
}

interface TimeMarksProps {
  lines: readonly PlacedLine[];
  lanes: readonly TimeLane[];
  stop: string | undefined;
}

/** Words at the ends of lines are at least so far apart. */
const BADGE_HEIGHT = 14;
/** Points are smaller where there are more than these. */
const MANY = 120;

/** The points of all lines, the words at their ends, and the lanes under the axis: inside a chart of Recharts. */
export function TimeMarks({ lines, lanes, stop }: TimeMarksProps) {
  const [x, y, area] = [useXAxisScale(), useYAxisScale(), usePlotArea()];
  if (!x || !y || !area) return null;
  const count = lines.reduce((sum, { points }) => sum + points.length, 0);
  const left = (day: string) => x(dayNumber(day)) ?? 0;
  const ends = lines
    .flatMap(({ badge, points }) => {
      const last = points.at(-1);
      return last && badge !== '' ? [{ badge, x: left(last.day) + 9, y: y(last.y) ?? 0 }] : [];
    })
    .sort((a, b) => a.y - b.y);
  for (const [index, end] of ends.entries()) {
    const above = ends[index - 1];
    if (above && Math.abs(above.x - end.x) < 20) end.y = Math.max(end.y, above.y + BADGE_HEIGHT);
  }
  return (
    <g>
      {lanes.map((lane, index) => (
        <Lane
          key={lane.label}
          lane={lane}
          y={area.y + area.height + AXIS_HEIGHT + (index + 0.5) * LANE_HEIGHT}
          from={area.x}
          to={area.x + area.width}
          left={left}
        />
      ))}
      {ends.map((end) => (
        <text key={end.badge} className={classes.chartWords} x={end.x} y={end.y} dominantBaseline="central">
          {end.badge}
        </text>
      ))}
      {lines.map(({ row, look, points }) =>
        points.map((point, index) => (
          <Mark
            key={point.id}
            point={{ ...point, row, at: dayNumber(point.day) + index / 10_000, color: look.color, shape: look.shape }}
            x={left(point.day)}
            y={y(point.y) ?? 0}
            isStop={point.id === stop}
            size={count > MANY ? 3.5 : 4.5}
          />
        )),
      )}
    </g>
  );
}

interface LaneProps {
  lane: TimeLane;
  y: number;
  from: number;
  to: number;
  left: (day: string) => number;
}

function Lane({ lane: { label, shape, marks }, y, from, to, left }: LaneProps) {
  const outline = (x: number) => (shape === 'bar' ? `M${x},${y - 5}v10` : markPath(shape, x, y, 4));
  return (
    <g>
      <text className={classes.chartText} x={from - 10} y={y} textAnchor="end" dominantBaseline="central">
        {label}
      </text>
      <line x1={from} x2={to} y1={y} y2={y} stroke="var(--chart-rule)" />
      {marks.map(({ day, words }) => (
        <path
          key={day}
          d={outline(left(day))}
          fill={shape === 'bar' ? 'none' : 'var(--chart-quiet)'}
          stroke="var(--chart-quiet)"
          strokeWidth={shape === 'bar' ? 1.5 : 0}
        >
          <title>{words}</title>
        </path>
      ))}
    </g>
  );
}
