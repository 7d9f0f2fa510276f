import { Select } from '@mantine/core';
import { type LogColumn, type LogField, neededFields } from '../../../../shared/domain/logImport.ts';
import { fieldWords } from './mappingForm.ts';

interface FieldColumnProps {
  field: LogField;
  columns: readonly LogColumn[];
  place: number | null;
  autoFocus: boolean;
  onChange: (place: number | null) => void;
}

const nameOf = ({ heading }: LogColumn, index: number): string => (heading === '' ? `Column ${index + 1}` : heading);

const MOST_SAMPLE = 40;

/** Which column holds a field, with a few of its cells to tell by. */
export function FieldColumn({ field, columns, place, autoFocus, onChange }: FieldColumnProps) {
  const isNeeded = (neededFields as readonly LogField[]).includes(field);
  const samples = place === null ? [] : (columns[place]?.samples ?? []);
  const shown = samples.join(' · ');
  return (
    <Select
      label={fieldWords[field]}
      description={shown.length > MOST_SAMPLE ? `${shown.slice(0, MOST_SAMPLE)}…` : shown || ' '}
      withAsterisk={isNeeded}
      placeholder={isNeeded ? 'Choose a column' : 'Not in the file'}
      clearable={!isNeeded}
      clearButtonProps={{ 'aria-label': `${fieldWords[field]}: not in the file` }}
      data-autofocus={autoFocus || undefined}
      data={columns.map((column, index) => ({ value: String(index), label: nameOf(column, index) }))}
      value={place === null ? null : String(place)}
      onChange={(value) => onChange(value === null ? null : Number(value))}
    />
  );
}
