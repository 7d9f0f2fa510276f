import { join } from 'node:path';
import { databaseOf } from '../../src/main/journal/database/database.ts';
import { journalRouter } from '../../src/main/journal/router.ts';
import { createJournal, passphraseBytes } from '../../src/main/journal/vault/vault.ts';
import { competenciesOf, type Framework } from '../../src/shared/domain/framework.ts';
import { ratingSources } from '../../src/shared/domain/rating.ts';
import { PASSPHRASE, TODAY } from './journal.ts';
import { type Measure, measureOf, timed } from './measure.ts';

const SAMPLES = 40;
const LIMIT_MS = 50;
const ROUNDS = 50;
const COMPETENCIES = 40;

const framework: Framework = {
  id: 'bench',
  name: 'Forty competencies',
  publisher: '',
  scale: { least: 1, most: 7, words: [] },
  domains: Array.from({ length: 4 }, (_, domain) => ({
    name: `Domain ${domain + 1}`,
    competencies: Array.from({ length: COMPETENCIES / 4 }, (__, at) => {
      const number = domain * (COMPETENCIES / 4) + at + 1;
      return {
        id: `competency-${number}`,
        name: `Competency ${number}`,
        description: 'What one sees when it is there.',
      };
    }),
  })),
};

type Caller = ReturnType<typeof journalRouter.createCaller>;

/** A round by each source, four weeks before the last ones, with a note on every competency. */
async function fill(call: Caller): Promise<void> {
  for (let round = 0; round < ROUNDS; round++) {
    const ratedOn = new Date(Date.parse(TODAY) - (ROUNDS - round) * 28 * 86_400_000).toISOString().slice(0, 10);
    for (const source of ratingSources) {
      const who = source === 'self' ? '' : `A ${source}`;
      const id = await call.ratings.start({
        frameworkId: framework.id,
        source,
        clientId: null,
        who,
        ratedOn,
        feedbackId: null,
      });
      const ratings = competenciesOf(framework).map(({ id: competencyId }, at) => {
        const note = 'What was seen on the day, in a line or two as one writes them.';
        return { competencyId, score: 1 + ((round + at) % 7), confidence: 'medium' as const, note, evidenceIds: [] };
      });
      await call.ratings.save({ id, patch: { ratings } });
      await call.ratings.finish({ id, done: true });
    }
  }
}

/** What the screens of the competencies ask: 50 rounds by each of four sources, of 40 competencies. */
export async function benchRatings(home: string): Promise<Measure[]> {
  const { journal } = await createJournal(join(home, 'Ratings.journal'), passphraseBytes(PASSPHRASE));
  const context = { journal, database: databaseOf(journal.db), now: () => new Date(`${TODAY}T20:00:00Z`) };
  const call = journalRouter.createCaller(context);
  try {
    await call.frameworks.saveOwn(framework);
    await fill(call);
    const [newest] = await call.ratings.list();
    const questions: Record<string, () => Promise<unknown>> = {
      history: () => call.ratings.history(framework.id),
      'list of rounds': () => call.ratings.list(),
      'one round with the one before': () => call.ratings.byId(newest?.id ?? ''),
    };
    const measures: Measure[] = [];
    for (const [name, ask] of Object.entries(questions)) {
      await ask();
      const samples: number[] = [];
      for (let count = 0; count < SAMPLES; count++) samples.push(await timed(ask));
      measures.push(
        measureOf(`ratings, ${ROUNDS} rounds × 4 × ${COMPETENCIES}: ${name}`, samples, { within: LIMIT_MS }),
      );
    }
    return measures;
  } finally {
    journal.close();
  }
}
