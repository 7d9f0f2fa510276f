import { CloseButton, Group, NumberInput, Select } from '@mantine/core';
import { targetMeasures } from '../../../../shared/domain/target.ts';
import { hasKinds, type RuleForm } from './targetForm.ts';
import classes from './targets.module.css';

const measures = [
  { value: 'sessions', label: 'Hours of sessions' },
  { value: 'paid-sessions', label: 'Paid hours of sessions' },
  { value: 'clients', label: 'Clients' },
  { value: 'supervision', label: 'Hours of supervision' },
  { value: 'cpd', label: 'Hours of CPD' },
];
const kinds = ['both', 'coaching', 'mentoring'] as const;
const kindWords = [
  { value: 'both', label: 'Coaching and mentoring' },
  { value: 'coaching', label: 'Coaching only' },
  { value: 'mentoring', label: 'Mentoring only' },
];

const numberOr = (value: string | number): number | '' => (typeof value === 'number' ? value : '');

interface RuleFieldsProps {
  number: number;
  rule: RuleForm;
  onChange: (rule: RuleForm) => void;
  /** Null for the only rule. */
  onRemove: (() => void) | null;
}

/** One rule: what counts, how much of it, and over how many months. */
export function RuleFields({ number, rule, onChange, onRemove }: RuleFieldsProps) {
  const isOfClients = rule.measure === 'clients';
  return (
    <fieldset className={classes.rule}>
      <legend>Rule {number}</legend>
      <Group align="flex-end" gap="sm">
        <Select
          label="What counts"
          w={200}
          allowDeselect={false}
          data={measures}
          value={rule.measure}
          onChange={(chosen) => {
            const measure = targetMeasures.find((each) => each === chosen);
            if (measure) onChange({ ...rule, measure });
          }}
        />
        {hasKinds(rule.measure) ? (
          <Select
            label="Of which kind"
            w={200}
            allowDeselect={false}
            data={kindWords}
            value={rule.only}
            onChange={(chosen) => onChange({ ...rule, only: kinds.find((kind) => kind === chosen) ?? 'both' })}
          />
        ) : null}
        <NumberInput
          label="At least"
          w={110}
          min={0}
          max={100_000}
          decimalScale={isOfClients ? 0 : 2}
          thousandSeparator=","
          value={rule.atLeast}
          onChange={(value) => onChange({ ...rule, atLeast: numberOr(value) })}
        />
        {isOfClients ? (
          <NumberInput
            label="At most"
            placeholder="no most"
            w={110}
            min={0}
            max={100_000}
            decimalScale={0}
            value={rule.atMost}
            onChange={(value) => onChange({ ...rule, atMost: numberOr(value) })}
          />
        ) : null}
        <NumberInput
          label="In the last … months"
          placeholder="all time"
          w={160}
          min={1}
          max={120}
          decimalScale={0}
          value={rule.months}
          onChange={(value) => onChange({ ...rule, months: numberOr(value) })}
        />
        {onRemove ? <CloseButton aria-label={`Remove rule ${number}`} onClick={onRemove} /> : null}
      </Group>
    </fieldset>
  );
}
