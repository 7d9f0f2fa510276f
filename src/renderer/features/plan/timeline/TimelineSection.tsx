import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import type { ObjectiveSummary, Plan, PlanReviewSummary } from '../../../../shared/domain/plan.ts';
import { PlanSection } from '../PlanSection.tsx';
import { Timeline } from './Timeline.tsx';
import { TimelineTable } from './TimelineTable.tsx';
import type { Zoom } from './zoom.ts';

const zooms: { value: Zoom; label: string }[] = [
  { value: 'plan', label: 'Whole plan' },
  { value: 'quarter', label: 'Quarter' },
  { value: 'month', label: 'Month' },
];
const views = [
  { value: 'picture', label: 'Picture' },
  { value: 'table', label: 'Table' },
];

interface TimelineSectionProps {
  plan: Plan;
  objectives: readonly ObjectiveSummary[];
  reviews: readonly PlanReviewSummary[];
  today: string;
}

/** The time of the plan: objectives with milestones, reviews and today, as a picture to move things in, or as a table. */
export function TimelineSection({ plan, objectives, reviews, today }: TimelineSectionProps) {
  const [view, setView] = useState('picture');
  const [zoom, setZoom] = useState<Zoom>('plan');
  return (
    <PlanSection
      title="The time of the plan"
      actions={
        <>
          {view === 'picture' ? (
            <SegmentedControl
              size="xs"
              aria-label="How much of it is seen at once"
              data={zooms}
              value={zoom}
              onChange={(chosen) => setZoom(zooms.find(({ value }) => value === chosen)?.value ?? 'plan')}
            />
          ) : null}
          <SegmentedControl
            size="xs"
            aria-label="The time of the plan: show as"
            data={views}
            value={view}
            onChange={setView}
          />
        </>
      }
    >
      {view === 'picture' ? (
        <Timeline plan={plan} objectives={objectives} reviews={reviews} today={today} zoom={zoom} />
      ) : (
        <TimelineTable objectives={objectives} reviews={reviews} />
      )}
    </PlanSection>
  );
}
