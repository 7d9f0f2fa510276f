import { useQuery } from '@tanstack/react-query';
import type { CpdSummary } from '../../../../shared/domain/cpd.ts';
import type { Objective } from '../../../../shared/domain/plan.ts';
import { journal } from '../../../api/client.ts';
import { dayInShort } from '../../../ui/days.ts';
import { timeInWords } from '../../../ui/timeInWords.ts';
import { LinkList, type LinkTarget } from '../../records/LinkList.tsx';
import { useLinkedReflections, useReflectionTargets } from '../../records/useReflectionTargets.ts';
import classes from '../plan.module.css';

type Facts = Pick<Objective, 'activityIds' | 'reflectionIds'>;

interface LinkedWorkProps {
  facts: Facts;
  change: (change: Partial<Facts>) => void;
}

const none: readonly CpdSummary[] = [];

const targetOf = ({ id, doneOn, title, minutes }: CpdSummary): LinkTarget => ({
  id,
  label: `${dayInShort(doneOn)} · ${title} · ${timeInWords(minutes)}`,
});

/** What was done and written for an objective. */
export function LinkedWork({ facts, change }: LinkedWorkProps) {
  const { activityIds, reflectionIds } = facts;
  const { data: activities = none } = useQuery(journal.cpd.list.queryOptions());
  const reflections = useLinkedReflections(reflectionIds);
  const reflectionTargets = useReflectionTargets();
  const chosen = new Set(activityIds);
  return (
    <div className={classes.part}>
      <LinkList
        title="CPD done for it"
        pick="Link an activity…"
        nothing="No activity of this title"
        ids={activityIds}
        linked={activities.filter(({ id }) => chosen.has(id)).map(targetOf)}
        targets={activities.map(targetOf)}
        hrefOf={(id) => `/practice/cpd/${id}`}
        onChange={(ids) => change({ activityIds: ids })}
      />
      <div className={classes.gap} />
      <LinkList
        title="Reflections on it"
        pick="Link a reflection…"
        nothing="No reflection of this title"
        ids={reflectionIds}
        linked={reflections}
        targets={reflectionTargets}
        hrefOf={(id) => `/reflections/${id}`}
        onChange={(ids) => change({ reflectionIds: ids })}
      />
    </div>
  );
}
