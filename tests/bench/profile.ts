import { join } from 'node:path';
import { databaseOf } from '../../src/main/journal/database/database.ts';
import { journalRouter } from '../../src/main/journal/router.ts';
import { createJournal, passphraseBytes } from '../../src/main/journal/vault/vault.ts';
import { fromMarkdown } from '../../src/shared/document/markdown.ts';
import { figureKinds, profileSectionIds } from '../../src/shared/domain/profile.ts';
import { fillPractice } from '../helpers/practice.ts';
import { PASSPHRASE, TODAY } from './journal.ts';
import { type Measure, measureOf, timed } from './measure.ts';

const SAMPLES = 30;
const WARM_UP = 5;
const LIMIT_MS = 100;
const SESSIONS = 10_000;
const CLIENTS = 40;
/** In each of the twelve sections. */
const WORDS = 500;

async function samplesOf(ask: () => Promise<unknown>): Promise<number[]> {
  const samples: number[] = [];
  for (let round = -WARM_UP; round < SAMPLES; round += 1) {
    const time = await timed(ask);
    if (round >= 0) samples.push(time);
  }
  return samples;
}

/** The profile in the journal process, beside a ledger of many sessions: what its screens ask for, and a save. */
export async function benchProfile(home: string): Promise<Measure[]> {
  const { journal } = await createJournal(join(home, 'Profile.journal'), passphraseBytes(PASSPHRASE));
  const context = { journal, database: databaseOf(journal.db), now: () => new Date(`${TODAY}T20:00:00Z`) };
  const call = journalRouter.createCaller(context);
  try {
    await fillPractice(context, { clients: CLIENTS, sessions: SESSIONS, until: TODAY });
    await call.profile.begin();
    const document = fromMarkdown(Array.from({ length: WORDS }, () => 'word').join(' '));
    for (const id of profileSectionIds) await call.profile.saveSection({ id, document });
    for (const kind of figureKinds.filter((each) => each !== 'sectors')) {
      for (const period of ['all', 'year'] as const) {
        await call.profile.addFigure({ wish: { kind, period }, today: TODAY });
      }
    }
    const versionId = (await call.profile.get(TODAY))?.versions[0]?.id ?? '';
    const questions: Record<string, () => Promise<unknown>> = {
      'the builder': () => call.profile.get(TODAY),
      'figures that are offered': () => call.profile.offers({ sectionId: 'figures', today: TODAY }),
      'tools and passages that are offered': () => call.profile.offers({ sectionId: 'approach', today: TODAY }),
      'names of the register': () => call.profile.names(),
      preview: () => call.profile.preview({ versionId, today: TODAY }),
      'a save': () => call.profile.saveSection({ id: 'about', document }),
    };
    const measures: Measure[] = [];
    for (const [name, ask] of Object.entries(questions)) {
      const samples = await samplesOf(ask);
      measures.push(measureOf(`profile beside ${SESSIONS} sessions: ${name}`, samples, { within: LIMIT_MS }));
    }
    return measures;
  } finally {
    journal.close();
  }
}
