import { IconCircle, IconCircleCheckFilled, IconCircleDot, IconCircleHalf2 } from '@tabler/icons-react';
import type { CriterionState } from '../../../shared/domain/readiness.ts';
import classes from './evidence.module.css';
import { stateWords } from './stateWords.ts';

const symbols: Record<CriterionState, typeof IconCircle> = {
  none: IconCircle,
  begun: IconCircleHalf2,
  enough: IconCircleDot,
  done: IconCircleCheckFilled,
};

/** The symbol alone; its words must stand near by. Shapes, not only colours, tell the states apart. */
export function StateSymbol({ state, size = 20 }: { state: CriterionState; size?: number }) {
  const Shape = symbols[state];
  return <Shape size={size} aria-hidden className={classes.symbol} data-state={state} />;
}

/** A criterion's state by a symbol and in words. */
export function StateMark({ state }: { state: CriterionState }) {
  return (
    <span className={classes.state} data-state={state}>
      <StateSymbol state={state} size={16} />
      {stateWords[state]}
    </span>
  );
}
