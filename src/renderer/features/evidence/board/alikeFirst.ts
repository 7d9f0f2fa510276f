import { criterionId, type Evidence } from '../../../../shared/domain/evidence.ts';
import { type Criterion, criteriaOf, type Unit } from '../../../../shared/domain/unit.ts';

/** A criterion that a piece of evidence might speak for as well. */
export interface OtherCriterion {
  /** `unit:reference` */
  id: string;
  unitId: string;
  reference: string;
  asks: string;
  /** Distinct things that it counts; none for most. */
  items: Criterion['items'];
  /** It asks for much the same as the one under which the piece stands. */
  isAlike: boolean;
}

/** All criteria of these units that a piece does not speak for yet, those that ask for much the same first. */
export function alikeFirst(units: readonly Unit[], evidence: Evidence, targetId: string | null): OtherCriterion[] {
  const has = new Set(evidence.links.flatMap(({ target }) => (target.kind === 'criterion' ? [target.id] : [])));
  const all = units.flatMap((unit) => criteriaOf(unit).map((criterion) => ({ unitId: unit.id, ...criterion })));
  const here = all.find(({ unitId, reference }) => criterionId(unitId, reference) === targetId);
  const others = all.flatMap(({ unitId, reference, asks, items, corresponds }): OtherCriterion[] => {
    const id = criterionId(unitId, reference);
    const isAlike = (targetId !== null && corresponds.includes(targetId)) || (here?.corresponds.includes(id) ?? false);
    return has.has(id) ? [] : [{ id, unitId, reference, asks, items, isAlike }];
  });
  return others.toSorted((one, other) => Number(other.isAlike) - Number(one.isAlike));
}
