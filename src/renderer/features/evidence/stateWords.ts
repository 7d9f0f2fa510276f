import type { CriterionState } from '../../../shared/domain/readiness.ts';

/** The states of a criterion in the order of what is left to do: the first needs the most. */
export const criterionStates: readonly CriterionState[] = ['none', 'begun', 'enough', 'done'];

export const stateWords: Record<CriterionState, string> = {
  none: 'Nothing yet',
  begun: 'Begun',
  enough: 'Enough by the rules',
  done: 'Done by your own judgement',
};
