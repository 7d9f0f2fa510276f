import { Anchor, Group, Stack, Text, Textarea } from '@mantine/core';
import { memo, useState } from 'react';
import type { Competency } from '../../../shared/domain/framework.ts';
import { confidences, type Rating, type RatingRound } from '../../../shared/domain/rating.ts';
import { Before } from './Before.tsx';
import { EvidenceBehind } from './EvidenceBehind.tsx';
import classes from './ratings.module.css';
import { ScoreSteps } from './ScoreSteps.tsx';
import { Steps } from './Steps.tsx';
import { confidenceWords, scoreInWords } from './words.ts';

interface CompetencyRowProps {
  round: RatingRound;
  competency: Competency;
  /** Undefined while nothing is said. */
  rating: Rating | undefined;
  /** What the round before said of it, where there is one. */
  before: Rating | undefined;
  onRate: (rating: Rating) => void;
  /** Goes from a competency to the next one, or to the one before. */
  onStep: (competencyId: string, by: 1 | -1) => void;
}

/**
 * One competency: its score, and below it how sure that is, a note, what it rests on, and what was given before. Drawn
 * anew only when something of its own has changed: a sheet may have a hundred.
 */
export const CompetencyRow = memo(function CompetencyRow(props: CompetencyRowProps) {
  const { round, competency, before, onRate, onStep } = props;
  const { rating = { competencyId: competency.id, score: null, confidence: null, note: '', evidenceIds: [] } } = props;
  const { scale, source, previous } = round;
  const [isOpen, setOpen] = useState(false);
  const isRated = rating.score !== null;
  const hasMore = isOpen || isRated || rating.note !== '' || rating.evidenceIds.length > 0;
  const change = (some: Partial<Rating>) => onRate({ ...rating, ...some });
  // Less anchoring: one's own earlier score is shown only beside a new one.
  const isBeforeShown = previous !== null && (isRated || source !== 'self');
  return (
    <li className={classes.row} data-row={competency.id}>
      <div className={classes.head}>
        <div>
          <Text fw={560}>{competency.name}</Text>
          {competency.description === '' ? null : (
            <Text size="sm" c="dimmed">
              {competency.description}
            </Text>
          )}
        </div>
        <Stack gap={4} align="flex-end">
          <ScoreSteps
            competency={competency}
            scale={scale}
            score={rating.score}
            onScore={(score) => change({ score })}
            onStep={(by) => onStep(competency.id, by)}
          />
          <Text size="sm" c="dimmed" className={classes.word}>
            {isRated ? scoreInWords(scale, rating.score) : 'open'}
          </Text>
        </Stack>
      </div>
      {isBeforeShown ? <Before round={previous} before={before} evidence={round.evidence} /> : null}
      {hasMore ? (
        <Stack gap="sm" className={classes.more}>
          <Group gap="sm">
            <Text size="sm" c="dimmed" id={`sure-${competency.id}`}>
              How sure
            </Text>
            <Steps
              labelledBy={`sure-${competency.id}`}
              name={`sure-${competency.id}`}
              steps={confidences.map((value) => ({ value, label: confidenceWords[value] }))}
              value={rating.confidence}
              onChange={(confidence) => change({ confidence })}
            />
          </Group>
          <Textarea
            aria-label={`Note on ${competency.name}`}
            placeholder="What makes you say so?"
            autosize
            minRows={1}
            maxLength={4000}
            value={rating.note}
            onChange={(event) => change({ note: event.currentTarget.value })}
          />
          <EvidenceBehind
            frameworkId={round.frameworkId}
            competency={competency}
            known={round.evidence}
            evidenceIds={rating.evidenceIds}
            onChange={(evidenceIds) => change({ evidenceIds })}
          />
        </Stack>
      ) : (
        <Anchor
          component="button"
          type="button"
          size="sm"
          aria-label={`Add a note on ${competency.name}`}
          onClick={() => setOpen(true)}
        >
          Add a note
        </Anchor>
      )}
    </li>
  );
});
