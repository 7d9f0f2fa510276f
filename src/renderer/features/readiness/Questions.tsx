import { SegmentedControl, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { RequirementReadiness } from '../../../shared/domain/readiness.ts';
import { journal } from '../../api/client.ts';
import { notifyFailure } from '../../ui/notify.ts';
import { Section } from '../today/Section.tsx';
import classes from './readiness.module.css';

const answers = [
  { value: 'yes', label: 'Yes' },
  { value: 'not-yet', label: 'Not yet' },
  { value: 'none', label: 'No answer' },
];

interface QuestionsProps {
  unitId: string;
  requirements: readonly RequirementReadiness[];
}

/** What no program can tell: the writer’s own answers. */
export function Questions({ unitId, requirements }: QuestionsProps) {
  const questions = requirements.flatMap(({ requirement, answer }) =>
    answer.state === 'judge' ? [{ requirement, answer }] : [],
  );
  if (questions.length === 0) return null;
  return (
    <Section title="For your own judgement">
      <ul className={classes.list}>
        {questions.map(({ requirement: { id, criteria }, answer }) => (
          <Question
            key={id}
            unitId={unitId}
            requirementId={id}
            about={criteria.join(', ')}
            question={answer.question}
            answer={answer.answer}
          />
        ))}
      </ul>
    </Section>
  );
}

interface QuestionProps {
  unitId: string;
  requirementId: string;
  /** The criteria that it belongs to. */
  about: string;
  question: string;
  answer: boolean | null;
}

const answerKey = (answer: boolean | null) => (answer === null ? 'none' : answer ? 'yes' : 'not-yet');

function Question({ unitId, requirementId, about, question, answer }: QuestionProps) {
  const label = useId();
  // What was answered last, before the page has been asked for again.
  const [shown, setShown] = useState(answer);
  const judge = useMutation(journal.readiness.judgeRequirement.mutationOptions({ onError: notifyFailure }));

  function choose(value: string): void {
    const chosen = value === 'none' ? null : value === 'yes';
    setShown(chosen);
    judge.mutate({ unitId, requirementId, answer: chosen }, { onError: () => setShown(answer) });
  }

  return (
    <li className={classes.item}>
      <Text id={label} className={classes.words}>
        {question} {about === '' ? null : <span className={classes.about}>{about}</span>}
      </Text>
      <SegmentedControl
        aria-labelledby={label}
        size="xs"
        className={classes.way}
        data={answers}
        value={answerKey(shown)}
        onChange={choose}
      />
    </li>
  );
}
