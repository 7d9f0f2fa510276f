import file from '../../../../../resources/sample/ratings.json';
import type { Database } from '../../database/database.ts';
import { chooseFramework } from '../frameworks/service.ts';
import { finishRound, saveRound, setRatingRhythm, startRound } from '../ratings/service.ts';
import { ratingsSchema, type SampleRound } from './schemaRatings.ts';
import { idOf, instant, type SampleIds, type Shift } from './writing.ts';

/** When rounds were entered, of an evening. */
const TIME = '20:15';

/** The rounds of the year, with the dates that they were written with. */
const sampleRatings = ratingsSchema.parse(file);

function addRound(database: Database, sample: SampleRound, ids: SampleIds, shift: Shift): void {
  const ratedOn = shift(sample.date);
  const feedback = sample.feedback === null ? null : ids.sources.get(sample.feedback);
  if (feedback === undefined) throw new Error(`the sample has no ${sample.feedback}`);
  const id = startRound(database, instant(ratedOn, TIME), {
    frameworkId: sample.framework,
    source: sample.source,
    clientId: sample.client === null ? null : idOf(ids.clients, sample.client),
    who: sample.who,
    ratedOn,
    feedbackId: feedback?.id ?? null,
  });
  const ratings = sample.ratings.map(({ competency, evidence, ...rating }) => {
    return { competencyId: competency, ...rating, evidenceIds: evidence.map((one) => idOf(ids.evidence, one)) };
  });
  saveRound(database, id, { note: sample.note, ratings });
  finishRound(database, id, true);
}

/** Adds the frameworks in use, the rounds of ratings, which rest on evidence that is there, and how often they come. */
export function addRatings(database: Database, ids: SampleIds, shift: Shift): void {
  for (const framework of sampleRatings.frameworks) chooseFramework(database, framework, true);
  for (const round of sampleRatings.rounds) addRound(database, round, ids, shift);
  setRatingRhythm(database, sampleRatings.rhythm, shift(sampleRatings.rounds[0]?.date ?? ''));
}
