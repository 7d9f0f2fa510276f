import { memo } from 'react';
import { dayWidthOf, middleOf, type TimeAxis } from '../../../../shared/domain/plan/timeline.ts';
import type { Plan, PlanReviewSummary } from '../../../../shared/domain/plan.ts';
import { dayInShort } from '../../../ui/days.ts';
import { reviewPlace } from './places.ts';
import classes from './timeline.module.css';
import type { ReviewMove } from './useMoving.tsx';
import { useRowMoves } from './useRowMoves.ts';

const RADIUS = 6;
/** What is seen is small: this much can be taken hold of. */
const REACH = 12;

interface ReviewMarkProps {
  review: PlanReviewSummary;
  plan: Plan;
  axis: TimeAxis;
  height: number;
  /** Whether the Tab key comes to it. */
  isStop: boolean;
  onFocus: (place: string) => void;
  onGo: (from: string, step: number) => void;
  onMoved: (move: ReviewMove, failed: () => void) => void;
}

/** A review on its day. One that is due is moved as milestones are; one that was held stays where it was. */
export const ReviewMark = memo(function ReviewMark(props: ReviewMarkProps) {
  const { review, plan, axis, height, isStop, onFocus, onGo, onMoved } = props;
  const { id, dueOn, heldOn } = review;
  const day = heldOn ?? dueOn;
  const place = reviewPlace(id);

  const { days, drag, onKeyDown, settle } = useRowMoves({
    stored: { startsOn: day, endsOn: day, milestones: [] },
    plan,
    dayWidth: dayWidthOf(axis),
    movable: heldOn === null,
    ends: false,
    href: `/plan/reviews/${id}`,
    onGo,
    onMoved: (before, after, failed) => onMoved({ id, before: before.startsOn, after: after.startsOn }, failed),
  });
  const words = `Review ${heldOn === null ? 'due' : 'held'} on ${dayInShort(days.startsOn)}`;
  const stop = {
    role: 'button',
    'data-place': place,
    tabIndex: isStop ? 0 : -1,
    onFocus: () => onFocus(place),
    onBlur: settle,
    onKeyDown: (event: React.KeyboardEvent<SVGElement>) => onKeyDown(event, place, null),
  };
  return (
    <g
      aria-label={words}
      transform={`translate(${middleOf(axis, days.startsOn)} ${height / 2})`}
      className={classes.place}
      {...stop}
      {...drag({ kind: 'whole' })}
    >
      <title>{words}</title>
      <circle r={REACH} className={classes.handle} data-held={heldOn !== null || undefined} />
      <circle r={RADIUS} className={classes.review} data-held={heldOn !== null || undefined} />
    </g>
  );
});
