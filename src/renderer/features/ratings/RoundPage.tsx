import { useState } from 'react';
import type { RatingRound } from '../../../shared/domain/rating.ts';
import { journalClient } from '../../api/client.ts';
import { LoadedRecord } from '../records/LoadedRecord.tsx';
import { DraftRound } from './DraftRound.tsx';
import { FinishedRound } from './FinishedRound.tsx';
import { backToRounds, trashRound } from './roundPlace.ts';

const load = (id: string) => journalClient.ratings.byId.query(id);

interface RoundPageProps {
  params: { id?: string | undefined };
}

/** One rating round: the sheet while it is a draft, what was rated once it is finished. */
export function RoundPage({ params: { id = '' } }: RoundPageProps) {
  const [visit, setVisit] = useState(0);
  const reload = () => setVisit((count) => count + 1);
  return (
    <LoadedRecord
      key={visit}
      id={id}
      load={load}
      back={backToRounds}
      noun="rating round"
      putBack={(one) => trashRound(one, false)}
    >
      {(round: RatingRound) =>
        round.state === 'draft' ? (
          <DraftRound key={id} round={round} onFinished={reload} />
        ) : (
          <FinishedRound key={id} round={round} onReopened={reload} />
        )
      }
    </LoadedRecord>
  );
}
