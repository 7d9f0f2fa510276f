import { criterionId } from '../../../../shared/domain/evidence.ts';
import { criteriaOf, type Unit } from '../../../../shared/domain/unit.ts';

/** A criterion as a column of the matrix. */
export interface Column {
  /** `unit:reference` */
  id: string;
  unitId: string;
  reference: string;
  asks: string;
  /** The first of its unit. */
  isFirst: boolean;
}

/** The criteria of these units, unit by unit. */
export function columnsOf(units: readonly Unit[]): Column[] {
  return units.flatMap((unit) =>
    criteriaOf(unit).map(({ reference, asks }, index) => ({
      id: criterionId(unit.id, reference),
      unitId: unit.id,
      reference,
      asks,
      isFirst: index === 0,
    })),
  );
}
