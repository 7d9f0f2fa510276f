import { Text } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import type { Evidence } from '../../../shared/domain/evidence.ts';
import type { HistoryRound, Rating } from '../../../shared/domain/rating.ts';
import { dayInShort } from '../../ui/days.ts';
import { EvidenceLinks } from './EvidenceLinks.tsx';
import classes from './ratings.module.css';
import { confidenceWords, scoreInWords } from './words.ts';

interface BeforeProps {
  /** The round before. */
  round: HistoryRound;
  /** What it said of this competency; undefined for nothing. */
  before: Rating | undefined;
  evidence: readonly Evidence[];
}

/** What was given last time, and what was written then. */
export function Before({ round, before, evidence }: BeforeProps) {
  const sure = before?.confidence ? `, ${confidenceWords[before.confidence].toLowerCase()} confidence` : '';
  const range = ` of ${round.scale.least} to ${round.scale.most}`;
  return (
    <div className={classes.before}>
      <Text size="sm" className={classes.beforeScore}>
        <IconHistory size={16} aria-hidden />
        Before, {dayInShort(round.ratedOn)}:{' '}
        {before ? `${scoreInWords(round.scale, before.score)}${sure}` : 'not rated'}
        {before && before.score !== null && round.scale.words.length === 0 ? range : ''}
      </Text>
      {before && before.note !== '' ? (
        <Text size="sm" className={classes.beforeNote}>
          {before.note}
        </Text>
      ) : null}
      <EvidenceLinks evidence={evidence.filter(({ id }) => before?.evidenceIds.includes(id))} />
    </div>
  );
}
