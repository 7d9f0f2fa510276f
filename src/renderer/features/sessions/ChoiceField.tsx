import { Input, SegmentedControl } from '@mantine/core';
import { useId } from 'react';

interface ChoiceFieldProps<Value extends string> {
  label: string;
  words: Record<Value, string>;
  value: Value;
  /** What cannot be chosen now. */
  without?: readonly Value[];
  /** Below the field. */
  description?: string | null;
  onChange: (value: Value) => void;
}

/** One of a few, all in sight. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { label, words, value, without = [], description, onChange } = props;
  const id = useId();
  const values = Object.keys(words) as Value[];
  return (
    <Input.Wrapper
      label={label}
      labelElement="div"
      labelProps={{ id }}
      description={description}
      inputWrapperOrder={['label', 'input', 'description']}
    >
      <div>
        <SegmentedControl
          aria-labelledby={id}
          size="sm"
          data={values.map((each) => ({ value: each, label: words[each], disabled: without.includes(each) }))}
          value={value}
          onChange={onChange}
        />
      </div>
    </Input.Wrapper>
  );
}
