import { Alert, Button, Checkbox, Group, Radio, Stack, Text, Title } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { type LogInspection, type LogMapping, logFields } from '../../../../shared/domain/logImport.ts';
import { figure } from '../../../ui/counted.ts';
import { FieldColumn } from './FieldColumn.tsx';
import classes from './import.module.css';
import { type MappingForm, mappingOf, missingIn, withColumn } from './mappingForm.ts';
import { UsualFacts } from './UsualFacts.tsx';

interface MapColumnsProps {
  fileName: string;
  inspection: LogInspection;
  form: MappingForm;
  onForm: (form: MappingForm) => void;
  onNext: (mapping: LogMapping) => void;
  onBack: () => void;
}

/** Which column holds what, and how dates, durations and names are written. What is not sure is asked. */
export function MapColumns({ fileName, inspection, form, onForm, onNext, onBack }: MapColumnsProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const { encoding, lines } = inspection;

  function submit(event: FormEvent): void {
    event.preventDefault();
    const mapping = mappingOf(form);
    setProblem(missingIn(form));
    if (mapping) onNext(mapping);
  }

  return (
    <form onSubmit={submit}>
      <Stack gap="lg">
        <Text size="sm" c="dimmed">
          {fileName}: {figure(lines)} lines, read as {encoding}
          {encoding === 'Windows-1252' ? '. If letters with accents look wrong, save the file as UTF-8.' : '.'}
        </Text>
        <section aria-labelledby="import-columns">
          <Title order={3} id="import-columns" mb="xs">
            Columns
          </Title>
          <Checkbox
            label="The first line holds headings"
            mb="sm"
            checked={form.headed}
            onChange={(event) => onForm({ ...form, headed: event.currentTarget.checked })}
          />
          <div className={classes.fields}>
            {logFields.map((field, index) => (
              <FieldColumn
                key={field}
                field={field}
                columns={inspection.columns}
                place={form.columns[field] ?? null}
                autoFocus={index === 0}
                onChange={(place) => onForm(withColumn(form, inspection, field, place))}
              />
            ))}
          </div>
        </section>
        <Radio.Group
          label="How the dates are written"
          description={
            form.dayOrder === null && form.columns.day !== undefined
              ? 'The dates in this file could be read in more than one way. Please say which is right.'
              : 'Dates with the year first, or with the month in letters, are understood in any case.'
          }
          value={form.dayOrder}
          onChange={(value) => onForm({ ...form, dayOrder: value === 'ymd' || value === 'dmy' ? value : 'mdy' })}
        >
          <Group mt="xs" gap="lg">
            <Radio value="dmy" label="Day/month/year: 31/12/2026" />
            <Radio value="mdy" label="Month/day/year: 12/31/2026" />
            <Radio value="ymd" label="Year-month-day: 2026-12-31" />
          </Group>
        </Radio.Group>
        <Radio.Group
          label="What a number alone means as a duration"
          description="1:30, 1h 30m and 90 min are understood in any case."
          value={form.unit}
          onChange={(value) => onForm({ ...form, unit: value === 'hours' ? 'hours' : 'minutes' })}
        >
          <Group mt="xs" gap="lg">
            <Radio value="hours" label="Hours: 1.5" />
            <Radio value="minutes" label="Minutes: 90" />
          </Group>
        </Radio.Group>
        <Radio.Group
          label="How clients are named in the log"
          value={form.names}
          onChange={(value) => onForm({ ...form, names: value === 'real' ? 'real' : 'code-names' })}
        >
          <Stack mt="xs" gap="xs">
            <Radio
              value="real"
              label="By their names"
              description="Each becomes a code name; the name goes into the register."
            />
            <Radio
              value="code-names"
              label="By code names already"
              description="They are taken as they are. The register gets nothing."
            />
          </Stack>
        </Radio.Group>
        <UsualFacts usual={form.usual} onChange={(usual) => onForm({ ...form, usual })} />
        {problem === null || problem !== missingIn(form) ? null : (
          <Alert color="red" role="alert">
            {problem}
          </Alert>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onBack}>
            Another file
          </Button>
          <Button type="submit">Preview</Button>
        </Group>
      </Stack>
    </form>
  );
}
