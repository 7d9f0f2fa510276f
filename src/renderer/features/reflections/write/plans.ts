import { useQuery } from '@tanstack/react-query';
import { type Experiment, FOLLOW_UP_QUESTION } from '../../../../shared/domain/experiment.ts';
import { journal, journalClient, queryClient } from '../../../api/client.ts';
import { today } from '../../../ui/days.ts';
import { notifyFailure } from '../../../ui/notify.ts';
import { useCell } from './cell.ts';
import type { Desk } from './desk.ts';

/** What is due comes first, then what was planned last. */
function byUrgency(day: string): (one: Experiment, other: Experiment) => number {
  const due = ({ dueOn }: Experiment) => (dueOn !== null && dueOn <= day ? dueOn : '9999');
  return (one, other) => due(one).localeCompare(due(other)) || other.plannedOn.localeCompare(one.plannedOn);
}

/** Open experiments of other reflections whose outcome is not being told yet. */
export function useEarlierPlans(reflectionId: string): Experiment[] {
  const open = useQuery(journal.experiments.open.queryOptions());
  const waiting = (open.data ?? []).filter((plan) => plan.reflectionId !== reflectionId && plan.followedUpIn === null);
  return waiting.sort(byUrgency(today()));
}

/** The plans whose outcome this reflection tells. */
export function useToldPlans(reflectionId: string): Experiment[] {
  return useQuery(journal.experiments.of.queryOptions(reflectionId)).data?.followedUp ?? [];
}

/**
 * Whether the page itself offers the earlier plans: while nothing is written, unless the reflection has a beginning
 * already. Otherwise the panel does.
 */
export function useOffersPlans({ id, counts, beginning, readOnly }: Desk): boolean {
  const { total } = useCell(counts);
  const told = useToldPlans(id);
  const note = useQuery(journal.notes.of.queryOptions(id));
  const hasBegun = beginning?.question !== undefined || beginning?.followUp !== undefined;
  return total === 0 && !hasBegun && !readOnly && told.length === 0 && note.data === null;
}

/**
 * Takes an earlier plan up in this reflection: puts the question what happened, with the plan quoted, into the first
 * stage, and links the two.
 */
export async function followUp(desk: Desk, plan: Experiment): Promise<void> {
  const first = desk.model.stages[0];
  if (first) desk.editor.get()?.insertFollowUp(first.id, FOLLOW_UP_QUESTION, plan.text);
  try {
    await journalClient.experiments.linkFollowUp.mutate({ id: plan.id, reflectionId: desk.id });
  } catch (error) {
    notifyFailure(error);
  }
  await refreshExperiments();
}

/** Asks anew for what the journal knows of experiments: a save of the text may have made or changed one. */
export async function refreshExperiments(): Promise<void> {
  await queryClient.invalidateQueries(journal.experiments.pathFilter());
}
