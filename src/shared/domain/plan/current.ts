import type { Plan } from '../plan.ts';

type Dated = Pick<Plan, 'id' | 'startsOn' | 'endsOn' | 'closedOn'>;

/**
 * The plan that one works by on `today`: of those that are open and running the one that began last, else the next to
 * begin, else the open one that ended last, else the one that was closed last. Null where there is none.
 */
export function currentPlan<P extends Dated>(plans: readonly P[], today: string): P | null {
  const open = plans.filter(({ closedOn }) => closedOn === null);
  const by = (key: 'startsOn' | 'endsOn', some: readonly P[]) =>
    some.toSorted((one, other) => one[key].localeCompare(other[key]) || one.id.localeCompare(other.id));
  const running = open.filter(({ startsOn, endsOn }) => startsOn <= today && today <= endsOn);
  const coming = open.filter(({ startsOn }) => startsOn > today);
  return (
    by('startsOn', running).at(-1) ??
    by('startsOn', coming)[0] ??
    by('endsOn', open).at(-1) ??
    plans.toSorted((one, other) => (one.closedOn ?? '').localeCompare(other.closedOn ?? '')).at(-1) ??
    null
  );
}
