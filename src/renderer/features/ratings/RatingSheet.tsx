import { Kbd, Text, Title } from '@mantine/core';
import { useCallback, useRef } from 'react';
import type { Rating, RatingRound } from '../../../shared/domain/rating.ts';
import { CompetencyRow } from './CompetencyRow.tsx';
import classes from './ratings.module.css';

interface RatingSheetProps {
  round: RatingRound;
  /** As they stand now. */
  ratings: readonly Rating[];
  /** The same function each time. */
  onRate: (rating: Rating) => void;
}

/** Every competency of the round, by domain. Digits rate, up and down go to the neighbouring one. */
export function RatingSheet({ round, ratings, onRate }: RatingSheetProps) {
  const sheet = useRef<HTMLDivElement>(null);
  const given = new Map(ratings.map((rating) => [rating.competencyId, rating]));
  const before = new Map((round.previous?.ratings ?? []).map((rating) => [rating.competencyId, rating]));
  const { least, most } = round.scale;
  // Ten has no digit: without a nought on the scale 0 stands for it, else it is one step to the right of 9.
  const isTenNought = most === 10 && least > 0;
  const lastKey = isTenNought ? 0 : Math.min(most, 9);

  /** Moves the keys from one competency's scores to the next or the one before. */
  const step = useCallback((competencyId: string, by: 1 | -1): void => {
    const groups = [...(sheet.current?.querySelectorAll<HTMLElement>('[data-scores]') ?? [])];
    const at = groups.findIndex((group) => group.dataset.scores === competencyId);
    const radios = [...(groups[at + by]?.querySelectorAll('input') ?? [])];
    const target = radios.find(({ checked }) => checked) ?? radios[0];
    target?.focus();
    target?.closest('[data-row]')?.scrollIntoView({ block: 'nearest' });
  }, []);

  return (
    <div ref={sheet} className={classes.sheet}>
      <Text size="sm" c="dimmed">
        <Kbd size="xs">{least}</Kbd> to <Kbd size="xs">{lastKey}</Kbd> rate
        {isTenNought ? ' (0 is ten)' : ''}, the arrows up and down go to another competency,{' '}
        <Kbd size="xs">Backspace</Kbd> leaves it open.
        {round.source === 'self' && round.previous
          ? ' What you gave last time appears beside a competency once you have rated it.'
          : ''}
      </Text>
      {round.framework.domains.map(({ name, competencies }) => (
        <section key={name} aria-label={name === '' ? 'Competencies' : name}>
          {name === '' ? null : (
            <Title order={2} mb="xs">
              {name}
            </Title>
          )}
          <ul className={classes.rows}>
            {competencies.map((competency) => (
              <CompetencyRow
                key={competency.id}
                round={round}
                competency={competency}
                rating={given.get(competency.id)}
                before={before.get(competency.id)}
                onRate={onRate}
                onStep={step}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
