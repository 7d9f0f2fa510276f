import { useQuery } from '@tanstack/react-query';
import { journal } from '../../../api/client.ts';
import { dayInShort } from '../../../ui/days.ts';
import { PlanSection } from '../PlanSection.tsx';
import classes from '../plan.module.css';
import { ChangeList } from './ChangeList.tsx';

/** What the objective said before, with the review that changed it; nothing where it never changed. */
export function History({ objectiveId }: { objectiveId: string }) {
  const changes = useQuery(journal.plans.changes.queryOptions({ objectiveId })).data ?? [];
  if (changes.length === 0) return null;
  return (
    <div className={classes.part}>
      <PlanSection title="What it said before">
        <ChangeList
          changes={changes}
          factOf={({ changedOn, reviewId, reviewHeldOn }) =>
            reviewId === null
              ? `changed on ${dayInShort(changedOn)}`
              : `at the review of ${dayInShort(reviewHeldOn ?? changedOn)}`
          }
        />
      </PlanSection>
    </div>
  );
}
