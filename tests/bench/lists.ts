import type { BenchJournal } from './journal.ts';
import { TODAY } from './journal.ts';
import { type Measure, measureOf, timed } from './measure.ts';

const SAMPLES = 60;
const LIMIT_MS = 100;

/** What the list, the calendar and Today ask of a journal of this size. */
export async function benchLists({ call }: BenchJournal): Promise<Measure[]> {
  const { reflections, today, search } = call;
  const yearFrom = `${Number(TODAY.slice(0, 4)) - 1}${TODAY.slice(4)}`;
  const total = (await today.overview(TODAY)).total;
  const questions: Record<string, () => Promise<unknown>> = {
    'list: first page of 50': () => reflections.page({ filter: {}, offset: 0, limit: 50 }),
    'list: page of 50 in the middle': () => reflections.page({ filter: {}, offset: Math.floor(total / 2), limit: 50 }),
    'list: first page of a tag': () => reflections.page({ filter: { tag: 'grief' }, offset: 0, limit: 50 }),
    'list: months': () => reflections.months({}),
    'list: days of a year': () => reflections.days({ from: yearFrom, to: TODAY }),
    'list: Today’s overview': () => today.overview(TODAY),
    'search with a tag and a year': () =>
      search.find({ text: 'client', filter: { tag: 'grief', from: yearFrom, to: TODAY } }),
  };
  const measures: Measure[] = [];
  for (const [name, ask] of Object.entries(questions)) {
    await ask();
    const samples: number[] = [];
    for (let count = 0; count < SAMPLES; count++) samples.push(await timed(ask));
    measures.push(measureOf(name, samples, { within: LIMIT_MS }));
  }
  return measures;
}
