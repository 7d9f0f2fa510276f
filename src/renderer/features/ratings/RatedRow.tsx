import { Text } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { Competency } from '../../../shared/domain/framework.ts';
import type { Rating, RatingRound } from '../../../shared/domain/rating.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Before } from './Before.tsx';
import { EvidenceLinks } from './EvidenceLinks.tsx';
import classes from './ratings.module.css';
import { confidenceWords, scoreInWords } from './words.ts';

interface RatedRowProps {
  round: RatingRound;
  competency: Competency;
  rating: Rating;
  before: Rating | undefined;
  /** A link led here: it is brought into view. */
  isAsked: boolean;
}

/** `one up`, `two down`, `as before`; empty where the two cannot be compared. */
function changeInWords({ scale, previous }: RatingRound, score: number | null, before: number | null): string {
  if (score === null || before === null || !previous) return '';
  if (scale.least !== previous.scale.least || scale.most !== previous.scale.most) return 'another scale before';
  const by = score - before;
  return by === 0 ? 'as before' : `${Math.abs(by)} ${by > 0 ? 'up' : 'down'}`;
}

/** A competency of a finished round: the score and the reasons for it. */
export function RatedRow({ round, competency, rating, before, isAsked }: RatedRowProps) {
  const row = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isAsked) row.current?.scrollIntoView({ block: 'center' });
  }, [isAsked]);
  const { score, confidence, note, evidenceIds } = rating;
  const change = changeInWords(round, score, before?.score ?? null);
  const facts = [confidence === null ? '' : `${confidenceWords[confidence].toLowerCase()} confidence`, change];
  return (
    <li ref={row} className={classes.row} data-asked={isAsked || undefined}>
      <div className={classes.head}>
        <Text fw={560}>{competency.name}</Text>
        <div className={classes.given}>
          <Text fw={560}>{scoreInWords(round.scale, score)}</Text>
          <Text size="sm" c="dimmed">
            {facts.filter((fact) => fact !== '').join(' · ')}
          </Text>
        </div>
      </div>
      {note === '' ? null : <Text className={classes.note}>{note}</Text>}
      <EvidenceLinks evidence={round.evidence.filter(({ id }) => evidenceIds.includes(id))} />
      {round.previous && before ? (
        <Disclosure label="What was given before">
          <Before round={round.previous} before={before} evidence={round.evidence} />
        </Disclosure>
      ) : null}
    </li>
  );
}
