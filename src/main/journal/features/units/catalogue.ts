import u700 from '../../../../../resources/units/700.json';
import u701 from '../../../../../resources/units/701.json';
import u702 from '../../../../../resources/units/702.json';
import u703 from '../../../../../resources/units/703.json';
import u8580a500 from '../../../../../resources/units/8580-500.json';
import u8580a501 from '../../../../../resources/units/8580-501.json';
import u8580a503 from '../../../../../resources/units/8580-503.json';
import u8588a500 from '../../../../../resources/units/8588-500.json';
import u8588a501 from '../../../../../resources/units/8588-501.json';
import u8588a503 from '../../../../../resources/units/8588-503.json';
import u9618 from '../../../../../resources/units/9618.json';
import u9620 from '../../../../../resources/units/9620.json';
import u9621 from '../../../../../resources/units/9621.json';
import d701 from '../../../../../resources/units/D7.01.json';
import d702 from '../../../../../resources/units/D7.02.json';
import d703 from '../../../../../resources/units/D7.03.json';
import { type Unit, unitSchema } from '../../../../shared/domain/unit.ts';

const level5 = [u8588a500, u8588a501, u8588a503, u8580a500, u8580a501, u8580a503];
const level7 = [u700, u701, u702, u703, d701, d702, d703, u9618, u9620, u9621];

let units: readonly Unit[] | undefined;

/** The units that the product ships, current level 5 first. Checked when they are first asked for, not when a journal opens. */
export function shippedUnits(): readonly Unit[] {
  units ??= [...level5, ...level7].map((file) => unitSchema.parse(file));
  return units;
}
