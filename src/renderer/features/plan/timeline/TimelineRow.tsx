import { memo } from 'react';
import { barOf, dayWidthOf, middleOf, type TimeAxis } from '../../../../shared/domain/plan/timeline.ts';
import { objectiveStatusWords } from '../../../../shared/domain/plan/words.ts';
import type { ObjectiveSummary, Plan } from '../../../../shared/domain/plan.ts';
import { dayInShort } from '../../../ui/days.ts';
import classes from './timeline.module.css';
import type { Move } from './useMoving.tsx';
import { useRowMoves } from './useRowMoves.ts';

const BAR = 14;
const HANDLE = 10;
const DIAMOND = 7;

interface TimelineRowProps {
  objective: ObjectiveSummary;
  plan: Plan;
  axis: TimeAxis;
  height: number;
  /** The place that the Tab key comes to, where it is in this row. */
  stop: string | null;
  onFocus: (place: string) => void;
  onGo: (from: string, step: number) => void;
  onMoved: (move: Move, failed: () => void) => void;
}

/** One objective as a bar with its milestones; a drawing of its own, so that only it is drawn anew while it is moved. */
export const TimelineRow = memo(function TimelineRow(props: TimelineRowProps) {
  const { objective, plan, axis, height, stop, onFocus, onGo, onMoved } = props;
  const { id, title, status, startsOn, endsOn, milestones } = objective;
  const isOpen = status === 'open';
  const { days, drag, onKeyDown, settle } = useRowMoves({
    stored: { startsOn, endsOn, milestones },
    plan,
    dayWidth: dayWidthOf(axis),
    movable: isOpen,
    ends: true,
    href: `/plan/objectives/${id}`,
    onGo,
    onMoved: (before, after, failed) => onMoved({ id, title, before, after }, failed),
  });
  const { x, width } = barOf(axis, days);
  const middle = height / 2;
  const words = `${title}: ${dayInShort(days.startsOn)} to ${dayInShort(days.endsOn)}, ${objectiveStatusWords[status].toLowerCase()}`;
  const still = { onPointerDown: undefined };
  const stopAt = (place: string, milestone: string | null) => ({
    role: 'button',
    'data-place': place,
    tabIndex: place === stop ? 0 : -1,
    onFocus: () => onFocus(place),
    onBlur: settle,
    onKeyDown: (event: React.KeyboardEvent<SVGElement>) => onKeyDown(event, place, milestone),
  });
  return (
    <svg width={axis.width} height={height} className={classes.row}>
      <title>{title}</title>
      <line x1={0} x2={axis.width} y1={height} y2={height} className={classes.line} />
      <g aria-label={words} {...stopAt(id, null)} className={classes.place}>
        <title>{words}</title>
        <rect
          x={x}
          y={middle - BAR / 2}
          width={width}
          height={BAR}
          rx={4}
          className={classes.bar}
          data-status={status}
          {...(isOpen ? drag({ kind: 'whole' }) : still)}
        />
        {isOpen
          ? (['start', 'end'] as const).map((end) => (
              <rect
                key={end}
                x={(end === 'start' ? x : x + width) - HANDLE / 2}
                y={middle - BAR / 2 - 3}
                width={HANDLE}
                height={BAR + 6}
                className={classes.handle}
                {...drag({ kind: end })}
              />
            ))
          : null}
      </g>
      {days.milestones.map(({ id: milestoneId, title: name, dueOn, doneOn }) => {
        const place = `${id} ${milestoneId}`;
        const done = doneOn === null ? '' : `, done on ${dayInShort(doneOn)}`;
        const label = `Milestone ${dayInShort(dueOn)}: ${name}${done}`;
        return (
          <g
            key={milestoneId}
            aria-label={label}
            transform={`translate(${middleOf(axis, dueOn)} ${middle})`}
            className={classes.place}
            {...stopAt(place, milestoneId)}
            {...(isOpen ? drag(doneOn === null ? { kind: 'milestone', id: milestoneId } : { kind: 'whole' }) : still)}
          >
            <title>{label}</title>
            <path
              d={`M0 ${-DIAMOND}L${DIAMOND} 0L0 ${DIAMOND}L${-DIAMOND} 0Z`}
              className={classes.milestone}
              data-done={doneOn !== null || undefined}
              data-status={status}
            />
          </g>
        );
      })}
    </svg>
  );
});
