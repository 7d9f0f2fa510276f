import type { KeyboardEvent } from 'react';
import { type Competency, type Scale, scoresOf } from '../../../shared/domain/framework.ts';
import classes from './ratings.module.css';
import { Steps } from './Steps.tsx';
import { scoreInWords } from './words.ts';

interface ScoreStepsProps {
  competency: Competency;
  scale: Scale;
  score: number | null;
  onScore: (score: number | null) => void;
  onStep: (by: 1 | -1) => void;
}

/** The score that a digit stands for; on a scale up to ten without a nought, 0 is ten. */
function scoreOfKey(key: string, { least, most }: Scale): number | null {
  if (!/^\d$/.test(key)) return null;
  const score = key === '0' && least > 0 ? 10 : Number(key);
  return score >= least && score <= most ? score : null;
}

/** The scores of a competency. A digit chooses, left and right go one step, up and down go to another competency. */
export function ScoreSteps({ competency, scale, score, onScore, onStep }: ScoreStepsProps) {
  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const typed = scoreOfKey(event.key, scale);
    if (typed !== null) {
      onScore(typed);
      // The next step to the left or right is one from the score that was typed.
      event.currentTarget.closest('[role="radiogroup"]')?.querySelector<HTMLElement>(`[value="${typed}"]`)?.focus();
    } else if (event.key === 'ArrowDown' || event.key === 'Enter') onStep(1);
    else if (event.key === 'ArrowUp') onStep(-1);
    else return;
    event.preventDefault();
  }
  const steps = scoresOf(scale).map((one) => {
    return { value: `${one}`, label: `${one}`, title: scoreInWords(scale, one) };
  });
  return (
    <div data-scores={competency.id} className={classes.scores}>
      <Steps
        label={competency.name}
        name={`score-${competency.id}`}
        steps={steps}
        value={score === null ? null : `${score}`}
        onChange={(value) => onScore(value === null ? null : Number(value))}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
