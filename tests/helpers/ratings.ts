import { competenciesOf } from '../../src/shared/domain/framework.ts';
import { qualificationCore } from '../../src/shared/domain/qualificationCore.ts';
import type { NewRound, Rating } from '../../src/shared/domain/rating.ts';
import type { TestJournal } from './journal.ts';

/** What a round says of one competency, of which a test gives what it cares about. */
export function aRating(competencyId: string, score: number | null, more: Partial<Rating> = {}): Rating {
  return { competencyId, score, confidence: null, note: '', evidenceIds: [], ...more };
}

/** A round as it is begun: by oneself, in the qualification core. */
export function aNewRound(given: Partial<NewRound> = {}): NewRound {
  return {
    frameworkId: qualificationCore.id,
    source: 'self',
    clientId: null,
    who: '',
    ratedOn: '2026-11-02',
    feedbackId: null,
    ...given,
  };
}

interface GivenRound extends Partial<NewRound> {
  /** By competency; without them, three for the first one. */
  scores?: Record<string, number>;
  ratings?: Rating[];
  done?: boolean;
}

/** A round with ratings, finished unless the test says otherwise; returns its id. */
export async function aRound({ call }: TestJournal, given: GivenRound = {}): Promise<string> {
  const { scores = {}, ratings = [], done = true, ...round } = given;
  const id = await call.ratings.start(aNewRound(round));
  const all = [...Object.entries(scores).map(([competency, score]) => aRating(competency, score)), ...ratings];
  const first = competenciesOf((await call.ratings.byId(id)).framework)[0]?.id ?? '';
  await call.ratings.save({ id, patch: { ratings: all.length > 0 ? all : [aRating(first, 3)] } });
  if (done) await call.ratings.finish({ id, done: true });
  return id;
}
