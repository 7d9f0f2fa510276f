import { useMutation, useQuery } from '@tanstack/react-query';
import { journal } from '../../api/client.ts';
import { notifyFailure } from '../../ui/notify.ts';
import { LinkList } from '../records/LinkList.tsx';

interface Named {
  id: string;
  title: string;
  planTitle: string;
}

const targetOf = ({ id, title, planTitle }: Named) => ({ id, label: `${title} · ${planTitle}` });

/** The objectives of a development plan that an activity was done for. */
export function ServedObjectives({ activityId }: { activityId: string }) {
  const objectives = useQuery(journal.plans.ofActivity.queryOptions(activityId)).data;
  const { mutate } = useMutation(journal.plans.linkActivity.mutationOptions({ onError: notifyFailure }));
  if (!objectives) return null;
  const { linked, open } = objectives;
  if (linked.length + open.length === 0) return null;
  return (
    <LinkList
      title="Done for an objective"
      pick="Link an objective…"
      nothing="No open objective of this title"
      ids={linked.map(({ id }) => id)}
      linked={linked.map(targetOf)}
      targets={open.map(targetOf)}
      hrefOf={(id) => `/plan/objectives/${id}`}
      onChange={(objectiveIds) => mutate({ activityId, objectiveIds })}
    />
  );
}
