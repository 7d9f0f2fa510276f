import { Input, SegmentedControl } from '@mantine/core';
import { useId } from 'react';
import { type Engagement, engagementKinds } from '../../../shared/domain/engagement.ts';
import { kindWords } from './inWords.ts';

const kinds = engagementKinds.map((value) => ({ value, label: kindWords[value] }));

interface KindFieldProps {
  value: Engagement['kind'];
  onChange: (kind: Engagement['kind']) => void;
}

/** Coaching or mentoring. */
export function KindField({ value, onChange }: KindFieldProps) {
  const label = useId();
  return (
    <Input.Wrapper label="Kind of work" labelElement="div" labelProps={{ id: label }}>
      <div>
        <SegmentedControl aria-labelledby={label} data={kinds} value={value} onChange={onChange} />
      </div>
    </Input.Wrapper>
  );
}
