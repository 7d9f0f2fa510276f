import { useCallback, useMemo, useRef, useState } from 'react';
import type { RatingRound } from '../../../shared/domain/rating.ts';
import { journalClient } from '../../api/client.ts';

type Before = Pick<RatingRound, 'previous' | 'evidence'>;

/**
 * The round with the one before it, which is another one on another day or by somebody else: `forget` it as soon as either
 * is changed, and `renew` it once that is saved. Until then none is shown, so it is never one from after the day.
 */
export function useRoundBefore(round: RatingRound) {
  const { id } = round;
  const [before, setBefore] = useState<Before>(round);
  const asked = useRef(0);
  const forget = useCallback(() => {
    asked.current += 1;
    setBefore((now) => (now.previous === null ? now : { ...now, previous: null }));
  }, []);
  const renew = useCallback(() => {
    const asking = asked.current;
    journalClient.ratings.byId.query(id).then(
      ({ previous, evidence }) => {
        if (asked.current === asking) setBefore({ previous, evidence });
      },
      // Without an answer none is shown; what was written is saved nevertheless.
      () => undefined,
    );
  }, [id]);
  const shown = useMemo(() => ({ ...round, previous: before.previous, evidence: before.evidence }), [round, before]);
  return { shown, forget, renew };
}
