import type { KeyboardEvent } from 'react';
import classes from './ratings.module.css';

interface StepsProps<Value extends string> {
  /** The id of what they are called by, or the words themselves. */
  labelledBy?: string;
  label?: string;
  /** Of the radio buttons. */
  name: string;
  steps: readonly { value: Value; label: string; title?: string }[];
  /** Null while none is chosen. */
  value: Value | null;
  onChange: (value: Value | null) => void;
  onKeyDown?: (event: KeyboardEvent) => void;
}

/** A row of steps of which one may be chosen, or none: radio buttons that look like one control. */
export function Steps<Value extends string>({
  labelledBy,
  label,
  name,
  steps,
  value,
  onChange,
  onKeyDown,
}: StepsProps<Value>) {
  function onKey(event: KeyboardEvent): void {
    if (event.key === 'Backspace' || event.key === 'Delete') {
      event.preventDefault();
      onChange(null);
    } else onKeyDown?.(event);
  }
  return (
    <div role="radiogroup" aria-labelledby={labelledBy} aria-label={label} className={classes.steps}>
      {steps.map((step) => (
        <label key={step.value} className={classes.step} title={step.title}>
          <input
            type="radio"
            name={name}
            value={step.value}
            className={classes.radio}
            aria-label={step.title}
            checked={step.value === value}
            onChange={() => onChange(step.value)}
            onKeyDown={onKey}
          />
          <span>{step.label}</span>
        </label>
      ))}
    </div>
  );
}
