import { Select, Title } from '@mantine/core';
import type { LogMapping } from '../../../../shared/domain/logImport.ts';
import classes from './import.module.css';

interface UsualFactsProps {
  usual: LogMapping['usual'];
  onChange: (usual: LogMapping['usual']) => void;
}

const formats = [
  { value: 'in-person', label: 'In person' },
  { value: 'video', label: 'Video' },
  { value: 'phone', label: 'Phone' },
];

/** What holds for the lines that do not say it. */
export function UsualFacts({ usual, onChange }: UsualFactsProps) {
  return (
    <section aria-labelledby="import-usual">
      <Title order={3} id="import-usual" mb="xs">
        Where a line does not say it
      </Title>
      <div className={classes.fields}>
        <Select
          label="Kind"
          allowDeselect={false}
          data={[
            { value: 'coaching', label: 'Coaching' },
            { value: 'mentoring', label: 'Mentoring' },
          ]}
          value={usual.kind}
          onChange={(value) => onChange({ ...usual, kind: value === 'mentoring' ? 'mentoring' : 'coaching' })}
        />
        <Select
          label="Payment"
          allowDeselect={false}
          data={[
            { value: 'paid', label: 'Paid' },
            { value: 'unpaid', label: 'Unpaid' },
          ]}
          value={usual.paid ? 'paid' : 'unpaid'}
          onChange={(value) => onChange({ ...usual, paid: value === 'paid' })}
        />
        <Select
          label="Held by"
          allowDeselect={false}
          data={formats}
          value={usual.format}
          onChange={(value) =>
            onChange({ ...usual, format: value === 'in-person' || value === 'phone' ? value : 'video' })
          }
        />
        <Select
          label="Setting"
          allowDeselect={false}
          data={[
            { value: 'one-to-one', label: 'One-to-one' },
            { value: 'group', label: 'Group' },
          ]}
          value={usual.setting}
          onChange={(value) => onChange({ ...usual, setting: value === 'group' ? 'group' : 'one-to-one' })}
        />
      </div>
    </section>
  );
}
