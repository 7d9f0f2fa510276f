import { Tooltip } from '@mantine/core';
import type { SmartLetter } from '../../../shared/domain/plan/letters.ts';
import { letterWords } from '../../../shared/domain/plan/words.ts';
import classes from './plan.module.css';

const states: Record<SmartLetter['state'], string> = {
  open: 'open',
  ask: 'nothing missing that can be checked; your own answer is asked',
  stands: 'stands',
};

/** The five letters of an objective, each as it stands: open, asked, standing. Told in words as well. */
export function Letters({ letters }: { letters: readonly SmartLetter[] }) {
  const all = letters.map(({ letter, state }) => `${letterWords[letter].name}: ${states[state]}`).join('. ');
  return (
    <span className={classes.letters} role="img" aria-label={all}>
      {letters.map(({ letter, state, missing }) => (
        <Tooltip
          key={letter}
          label={`${letterWords[letter].name}: ${missing.length > 0 ? missing.join(' ') : states[state]}`}
          multiline
          maw={320}
        >
          <span className={classes.letter} data-state={state} aria-hidden>
            {letterWords[letter].initial}
          </span>
        </Tooltip>
      ))}
    </span>
  );
}
