import type { CriterionState } from '../../../shared/domain/readiness.ts';
import classes from './evidence.module.css';
import { StateSymbol } from './StateMark.tsx';
import { criterionStates, stateWords } from './stateWords.ts';

/** How many criteria are in which state; states without any are left out. */
export function StateCounts({ counts }: { counts: Readonly<Record<CriterionState, number>> }) {
  return (
    <ul className={classes.counts} aria-label="Criteria by state">
      {criterionStates
        .toReversed()
        .filter((state) => counts[state] > 0)
        .map((state) => (
          <li key={state} className={classes.state} data-state={state}>
            <StateSymbol state={state} size={16} />
            {counts[state]} {stateWords[state].toLowerCase()}
          </li>
        ))}
    </ul>
  );
}
