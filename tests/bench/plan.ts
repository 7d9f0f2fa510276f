import { join } from 'node:path';
import { v7 as uuid } from 'uuid';
import { databaseOf } from '../../src/main/journal/database/database.ts';
import { journalRouter } from '../../src/main/journal/router.ts';
import { createJournal, passphraseBytes } from '../../src/main/journal/vault/vault.ts';
import { cpdKinds } from '../../src/shared/domain/cpd.ts';
import { addDays } from '../../src/shared/domain/date.ts';
import { createRandom } from '../helpers/random.ts';
import { PASSPHRASE, TODAY } from './journal.ts';
import { type Measure, measureOf, timed } from './measure.ts';

const SAMPLES = 30;
const LIMIT_MS = 100;
const OBJECTIVES = 200;
const ACTIVITIES = 2_000;
const NEEDS = 60;

type Caller = ReturnType<typeof journalRouter.createCaller>;

/** A plan of this many objectives, each with milestones, notes and linked CPD. Returns the plan's id. */
async function fillPlan(call: Caller): Promise<string> {
  const random = createRandom(7);
  const startsOn = addDays(TODAY, -260);
  const planId = await call.plans.add({
    title: 'A large plan',
    startsOn,
    endsOn: addDays(startsOn, 400),
    aspiration: '',
  });
  const needs: string[] = [];
  for (let index = 0; index < NEEDS; index++) {
    const origin = { aim: 'close', originKind: 'own', originId: null } as const;
    needs.push(await call.needs.add({ title: `Need ${index + 1}`, detail: '', ...origin }));
  }
  const activities: string[] = [];
  for (let index = 0; index < ACTIVITIES; index++) {
    const what = { title: `Activity ${index + 1}`, provider: '', level: null, minutes: random.between(30, 400) };
    const doneOn = addDays(TODAY, -random.between(0, 700));
    activities.push(await call.cpd.add({ ...what, kind: random.pick([...cpdKinds]), doneOn }));
  }
  for (let index = 0; index < 8; index++) {
    await call.plans.addReview({ planId, dueOn: addDays(startsOn, 45 * (index + 1)) });
  }
  for (let index = 0; index < OBJECTIVES; index++) {
    const serves = [{ kind: 'need' as const, id: random.pick(needs) }];
    const id = await call.plans.addObjective({ planId, title: `Objective ${index + 1}`, serves });
    const from = random.between(0, 250);
    await call.plans.saveObjective({
      id,
      reviewId: null,
      patch: {
        startsOn: addDays(startsOn, from),
        endsOn: addDays(startsOn, from + random.between(30, 140)),
        specific: 'Wait after each question until the client has spoken, in every session by video.',
        measure: 'Two recordings show pauses of five seconds after most questions.',
        milestones: Array.from({ length: 4 }, (_, number) => ({
          id: uuid(),
          title: `Milestone ${number + 1}`,
          dueOn: addDays(startsOn, from + 20 * (number + 1)),
          doneOn: number < 2 ? addDays(startsOn, from + 20 * (number + 1)) : null,
        })),
        activityIds: Array.from({ length: 10 }, () => random.pick(activities)),
      },
    });
    await call.plans.addNote({ objectiveId: id, notedOn: addDays(TODAY, -random.between(0, 200)), text: 'It goes.' });
  }
  return planId;
}

async function samplesOf(ask: () => Promise<unknown>): Promise<number[]> {
  await ask();
  const samples: number[] = [];
  for (let count = 0; count < SAMPLES; count++) samples.push(await timed(ask));
  return samples;
}

/** The development plan and the CPD year in the journal process, at the size that the limit is set for. */
export async function benchPlan(home: string): Promise<Measure[]> {
  const { journal } = await createJournal(join(home, 'Plan.journal'), passphraseBytes(PASSPHRASE));
  const context = { journal, database: databaseOf(journal.db), now: () => new Date(`${TODAY}T20:00:00Z`) };
  const call = journalRouter.createCaller(context);
  try {
    const planId = await fillPlan(call);
    await call.targets.choose({ id: 'emcc-foundation', chosen: true });
    const year = TODAY.slice(0, 4);
    const from = `${year}-01-01`;
    const to = `${year}-12-31`;
    const questions: Record<string, () => Promise<unknown>> = {
      'plan with its letters and loose ends': () => call.plans.current(TODAY),
      'picture of its time': () =>
        call.papers.make({ order: { paper: 'plan-timeline', planId, today: TODAY }, format: 'svg' }),
      'CPD year': () => call.plans.cpdYear({ from, to, today: TODAY }),
      'today, with the plan': () => call.today.overview(TODAY),
    };
    const measures: Measure[] = [];
    for (const [name, ask] of Object.entries(questions)) {
      const words = `${OBJECTIVES} objectives, ${ACTIVITIES} activities: ${name}`;
      measures.push(measureOf(words, await samplesOf(ask), { within: LIMIT_MS }));
    }
    return measures;
  } finally {
    journal.close();
  }
}
