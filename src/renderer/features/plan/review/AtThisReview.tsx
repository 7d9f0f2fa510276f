import { Anchor, Text } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { PlanOverview } from '../../../../main/journal/features/plans/service.ts';
import type { ObjectiveSummary } from '../../../../shared/domain/plan.ts';
import { journal } from '../../../api/client.ts';
import { dayInShort } from '../../../ui/days.ts';
import { notifyFailure } from '../../../ui/notify.ts';
import { ChangeList } from '../objective/ChangeList.tsx';
import { Milestones } from '../objective/Milestones.tsx';
import { TimeFields } from '../objective/TimeFields.tsx';
import { PlanSection } from '../PlanSection.tsx';
import classes from '../plan.module.css';

interface AtThisReviewProps {
  overview: PlanOverview;
  reviewId: string;
}

/** The open objectives with their days and milestones, to be changed here: the history says that this review did it. */
export function AtThisReview({ overview: { objectives, plan }, reviewId }: AtThisReviewProps) {
  const changes = useQuery(journal.plans.changes.queryOptions({ reviewId })).data ?? [];
  const open = objectives.filter(({ status }) => status === 'open');
  return (
    <>
      <PlanSection title="Change the plan here">
        {open.length === 0 ? (
          <Text size="sm" c="dimmed">
            No objective is open.
          </Text>
        ) : (
          <ul className={classes.rows}>
            {open.map((objective) => (
              <li key={objective.id} className={classes.row}>
                <ReviewedObjective objective={objective} plan={plan} reviewId={reviewId} />
              </li>
            ))}
          </ul>
        )}
      </PlanSection>
      {changes.length === 0 ? null : (
        <PlanSection title="Changed at this review">
          <ChangeList
            changes={changes}
            factOf={({ objectiveTitle, changedOn }) => `${objectiveTitle} · ${dayInShort(changedOn)}`}
          />
        </PlanSection>
      )}
    </>
  );
}

interface ReviewedObjectiveProps {
  objective: ObjectiveSummary;
  plan: PlanOverview['plan'];
  reviewId: string;
}

function ReviewedObjective({ objective, plan, reviewId }: ReviewedObjectiveProps) {
  const { id, title, milestones, startsOn, endsOn } = objective;
  const { mutate } = useMutation(journal.plans.saveObjective.mutationOptions({ onError: notifyFailure }));
  const facts = { milestones, startsOn, endsOn };
  return (
    <div className={classes.rowText}>
      <Anchor component={Link} href={`/plan/objectives/${id}`} className={classes.rowTitle}>
        {title}
      </Anchor>
      <div className={classes.fields}>
        <TimeFields facts={facts} plan={plan} of={title} change={(patch) => mutate({ id, patch, reviewId })} />
        <Milestones facts={facts} change={(patch) => mutate({ id, patch, reviewId })} />
      </div>
    </div>
  );
}
