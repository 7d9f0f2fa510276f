import {
  type DayOrder,
  type DurationUnit,
  type LogField,
  type LogInspection,
  type LogMapping,
  neededFields,
} from '../../../../shared/domain/logImport.ts';
import { here } from '../../../ui/days.ts';

/** How a log is to be read, as far as it is known: null where the coach is still to be asked. */
export interface MappingForm extends Omit<LogMapping, 'dayOrder' | 'unit' | 'zone'> {
  dayOrder: DayOrder | null;
  unit: DurationUnit | null;
}

export const fieldWords: Record<LogField, string> = {
  day: 'Date',
  client: 'Client',
  duration: 'Duration',
  start: 'Start',
  kind: 'Coaching or mentoring',
  paid: 'Paid',
  format: 'Format',
  setting: 'One-to-one or group',
  status: 'Held, cancelled, not attended',
  aim: 'Aim',
};

/** `Client 1`, `C3`, `Coachee B`: words that name nobody. */
const likeCodeName = /^((client|coachee|mentee)\s*\S{1,4}|[A-Z]{1,2}\d{0,4})$/i;

function columnOf(inspection: LogInspection, place: number | undefined) {
  return place === undefined ? undefined : inspection.columns[place];
}

const known = <Value extends string>(found: Value | 'unsure' | null | undefined): Value | null =>
  found === 'unsure' || found === undefined ? null : found;

/** What a column of days says about their order: null where the coach is to be asked. */
function dayOrderIn(inspection: LogInspection, place: number | undefined): DayOrder | null {
  return known(columnOf(inspection, place)?.dayOrder);
}

/** What a column of durations says about its numbers; where none stands alone, either will do. */
function unitIn(inspection: LogInspection, place: number | undefined): DurationUnit | null {
  const column = columnOf(inspection, place);
  return column?.unit === null ? 'hours' : known(column?.unit);
}

/** What is offered for a log at first. */
export function formOf(inspection: LogInspection): MappingForm {
  const { headed, columns } = inspection.guess;
  const names = columnOf(inspection, columns.client)?.samples ?? [];
  const areCodeNames = names.length > 0 && names.every((name) => likeCodeName.test(name));
  return {
    headed,
    columns,
    dayOrder: dayOrderIn(inspection, columns.day),
    unit: unitIn(inspection, columns.duration),
    usual: { kind: 'coaching', paid: true, format: 'video', setting: 'one-to-one' },
    names: areCodeNames ? 'code-names' : 'real',
  };
}

/** The form with a field in another column; what that column says about dates or numbers comes with it. */
export function withColumn(
  form: MappingForm,
  inspection: LogInspection,
  field: LogField,
  place: number | null,
): MappingForm {
  const { [field]: _, ...others } = form.columns;
  const columns: LogMapping['columns'] = place === null ? others : { ...others, [field]: place };
  if (field === 'day') return { ...form, columns, dayOrder: dayOrderIn(inspection, columns.day) };
  if (field === 'duration') return { ...form, columns, unit: unitIn(inspection, columns.duration) };
  return { ...form, columns };
}

/** What is still to be said, in a sentence; null where nothing is. */
export function missingIn(form: MappingForm): string | null {
  const missing = neededFields.filter((field) => form.columns[field] === undefined);
  if (missing.length > 0) {
    return `Say which column holds: ${missing.map((field) => fieldWords[field].toLowerCase()).join(', ')}.`;
  }
  if (form.dayOrder === null) return 'Say how the dates are written.';
  return form.unit === null ? 'Say what the numbers of the durations are.' : null;
}

/** The mapping that the form means; null while something is still to be said. */
export function mappingOf(form: MappingForm): LogMapping | null {
  const { dayOrder, unit, ...rest } = form;
  if (missingIn(form) !== null || dayOrder === null || unit === null) return null;
  return { ...rest, dayOrder, unit, zone: here() };
}
