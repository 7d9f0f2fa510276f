import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { PlanOverview } from '../../../../main/journal/features/plans/service.ts';
import { journal } from '../../../api/client.ts';
import { counted } from '../../../ui/counted.ts';
import { dayInShort } from '../../../ui/days.ts';
import { PlanSection } from '../PlanSection.tsx';
import classes from '../plan.module.css';
import { sinceLast } from './sinceLast.ts';

interface PlannedAgainstHappenedProps {
  overview: PlanOverview;
  reviewId: string;
  /** The day of the review, held or due. */
  until: string;
  today: string;
}

/**
 * What the plan says of the time since the last review, to write from: milestones reached, those that are late, and how
 * much was noted, done and written for its objectives.
 */
export function PlannedAgainstHappened({ overview, reviewId, until, today }: PlannedAgainstHappenedProps) {
  const { objectives, reviews, plan } = overview;
  const day = until < today ? until : today;
  const { from, first, done, notDone } = sinceLast(objectives, reviews, {
    reviewId,
    until: day,
    planStart: plan.startsOn,
  });
  const work = useQuery(journal.plans.workSince.queryOptions({ planId: plan.id, from: first, until: day })).data;
  return (
    <PlanSection title={`Since ${dayInShort(from)}`}>
      {done.length + notDone.length === 0 ? (
        <Text size="sm" c="dimmed">
          No milestone fell into this time.
        </Text>
      ) : (
        <ul className={classes.rows}>
          {done.map(({ objective, milestone }) => (
            <li key={milestone.id}>
              <Text size="sm">
                Reached on {dayInShort(milestone.doneOn ?? '')}: {milestone.title}{' '}
                <Text span c="dimmed" inherit>
                  {objective} · planned for {dayInShort(milestone.dueOn)}
                </Text>
              </Text>
            </li>
          ))}
          {notDone.map(({ objective, milestone }) => (
            <li key={milestone.id}>
              <Text size="sm" className={classes.overdue}>
                Not reached: {milestone.title}{' '}
                <Text span c="dimmed" inherit>
                  {objective} · planned for {dayInShort(milestone.dueOn)}
                </Text>
              </Text>
            </li>
          ))}
        </ul>
      )}
      {work ? (
        <Text size="sm" c="dimmed">
          For the objectives in this time: {counted(work.activities, 'CPD activity', 'CPD activities')},{' '}
          {counted(work.notes, 'progress note')}, {counted(work.reflections, 'reflection')}.
        </Text>
      ) : null}
    </PlanSection>
  );
}
