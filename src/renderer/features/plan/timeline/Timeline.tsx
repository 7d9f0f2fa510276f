import { Anchor, Text, VisuallyHidden } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { Link } from 'wouter';
import { middleOf, timeAxis } from '../../../../shared/domain/plan/timeline.ts';
import type { ObjectiveSummary, Plan, PlanReviewSummary } from '../../../../shared/domain/plan.ts';
import { Months } from './Months.tsx';
import { keysOf, reviewPlace } from './places.ts';
import { ReviewMark } from './ReviewMark.tsx';
import { TimelineRow } from './TimelineRow.tsx';
import classes from './timeline.module.css';
import { useMoving } from './useMoving.tsx';
import { widthAt, type Zoom } from './zoom.ts';

const NAMES = 232;
const ROW = 44;
const HEAD = 44;
/** Until the place is measured. */
const SOME_WIDTH = 640;

const groupOf = (label: string) => ({ role: 'group', 'aria-label': label });

interface TimelineProps {
  plan: Plan;
  objectives: readonly ObjectiveSummary[];
  reviews: readonly PlanReviewSummary[];
  today: string;
  zoom: Zoom;
}

/**
 * Objectives as bars over the months, with milestones, reviews and today. Bars, their ends, milestones and reviews are dragged;
 * one stop for the Tab key, the arrow keys go up and down between them and move them by days.
 */
export function Timeline({ plan, objectives, reviews, today, zoom }: TimelineProps) {
  const { ref, width: measured } = useElementSize();
  const scroller = useRef<HTMLElement>(null);
  const help = useId();
  const [active, setActive] = useState<string | null>(null);
  const seen = Math.max(SOME_WIDTH / 2, (measured === 0 ? SOME_WIDTH + NAMES : measured) - NAMES - 2);
  const months = timeAxis(plan, 1).months.length;
  const width = widthAt(zoom, seen, months);
  const axis = useMemo(() => timeAxis(plan, width), [plan, width]);
  const { save, saveReview, said } = useMoving();
  const keys = useMemo(() => keysOf(objectives, reviews), [objectives, reviews]);
  const stop = active !== null && keys.includes(active) ? active : keys[0];
  const go = useCallback(
    (from: string, step: number) => {
      const next = keys[keys.indexOf(from) + step];
      if (next === undefined) return;
      setActive(next);
      scroller.current?.querySelector<SVGElement>(`[data-place="${next}"]`)?.focus();
    },
    [keys],
  );
  const atToday = middleOf(axis, today);
  const isToday = today >= axis.from && today <= axis.to;
  useEffect(() => {
    if (zoom !== 'plan') scroller.current?.scrollTo({ left: Math.max(0, atToday - seen / 3) });
  }, [zoom, atToday, seen]);
  const height = objectives.length * ROW;
  return (
    <div ref={ref}>
      <section ref={scroller} className={classes.frame} aria-label="Objectives over the months" aria-describedby={help}>
        <div className={classes.inner} style={{ width: NAMES + width }}>
          <div className={classes.head}>
            <div className={classes.corner} style={{ width: NAMES }} />
            <Months axis={axis} height={HEAD} today={isToday ? atToday : null} />
          </div>
          <div className={classes.body}>
            <ul className={classes.names} style={{ width: NAMES }}>
              {objectives.map(({ id, title, status }) => (
                <li key={id} style={{ height: ROW }} data-over={status !== 'open' || undefined}>
                  <Anchor component={Link} href={`/plan/objectives/${id}`} lineClamp={2} size="sm">
                    {title}
                  </Anchor>
                </li>
              ))}
              <li style={{ height: ROW }}>
                <Text size="sm" c="dimmed">
                  Reviews
                </Text>
              </li>
            </ul>
            <div className={classes.rows} style={{ width }} {...groupOf('Objectives, milestones and reviews')}>
              <svg width={width} height={height + ROW} className={classes.behind} aria-hidden>
                {axis.months.map(({ key, x, quarter }) => (
                  <line
                    key={key}
                    x1={x}
                    x2={x}
                    y1={0}
                    y2={height + ROW}
                    className={classes.grid}
                    data-quarter={quarter}
                  />
                ))}
                {isToday ? <line x1={atToday} x2={atToday} y1={0} y2={height + ROW} className={classes.today} /> : null}
              </svg>
              {objectives.map((objective) => (
                <TimelineRow
                  key={objective.id}
                  objective={objective}
                  plan={plan}
                  axis={axis}
                  height={ROW}
                  stop={stop?.startsWith(objective.id) ? stop : null}
                  onFocus={setActive}
                  onGo={go}
                  onMoved={save}
                />
              ))}
              <svg width={width} height={ROW} className={classes.row}>
                <title>Reviews</title>
                {reviews.map((review) => (
                  <ReviewMark
                    key={review.id}
                    review={review}
                    plan={plan}
                    axis={axis}
                    height={ROW}
                    isStop={stop === reviewPlace(review.id)}
                    onFocus={setActive}
                    onGo={go}
                    onMoved={saveReview}
                  />
                ))}
              </svg>
            </div>
          </div>
        </div>
      </section>
      <Text size="xs" c="dimmed" id={help} mt={6}>
        Drag a bar, one of its ends, a milestone or a review that is due; open milestones go with their bar. By key: up
        and down go from one to the next, left and right move it by a day (with Shift by a week), comma and full stop
        move a bar’s start, + and − its end, Enter opens it.
      </Text>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
    </div>
  );
}
