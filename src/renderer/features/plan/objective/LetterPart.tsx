import { Checkbox, Text, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import type { SmartLetter } from '../../../../shared/domain/plan/letters.ts';
import { letterWords } from '../../../../shared/domain/plan/words.ts';
import classes from './objective.module.css';

interface LetterPartProps {
  letter: SmartLetter;
  /** Whether the writer has answered what no program can tell. */
  answer: boolean;
  onAnswer: (answer: boolean) => void;
  children: ReactNode;
}

/** One letter: what belongs in it, its fields, what is missing, and the question that only the writer can answer. */
export function LetterPart({ letter: { letter, state, missing }, answer, onAnswer, children }: LetterPartProps) {
  const id = useId();
  const { initial, name, guide, question } = letterWords[letter];
  return (
    <section className={classes.letter} aria-labelledby={id}>
      <span className={classes.initial} data-state={state} aria-hidden>
        {initial}
      </span>
      <div className={classes.body}>
        <div>
          <Title order={2} id={id}>
            {name}
          </Title>
          <Text size="sm" c="dimmed">
            {guide}
          </Text>
        </div>
        {children}
        {missing.length === 0 ? null : (
          <ul className={classes.missing} aria-label={`Still open in ${name}`}>
            {missing.map((sentence) => (
              <li key={sentence}>
                <Text size="sm">{sentence}</Text>
              </li>
            ))}
          </ul>
        )}
        <Checkbox
          label={question}
          description="No program can tell: your own answer"
          checked={answer}
          onChange={({ currentTarget }) => onAnswer(currentTarget.checked)}
        />
      </div>
    </section>
  );
}
