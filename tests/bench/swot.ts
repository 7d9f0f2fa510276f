import { join } from 'node:path';
import { v7 as uuid } from 'uuid';
import { inTransaction } from '../../src/main/journal/database/database.ts';
import { rating, ratingRound } from '../../src/main/journal/database/schema.ts';
import { putEvidence } from '../../src/main/journal/features/evidence/service.ts';
import { addItem } from '../../src/main/journal/features/swot/service.ts';
import { swotQuadrants } from '../../src/shared/domain/evidence.ts';
import type { Framework } from '../../src/shared/domain/framework.ts';
import { ratingSources } from '../../src/shared/domain/rating.ts';
import { aPiece, swotLink } from '../helpers/evidence.ts';
import { createRandom } from '../helpers/random.ts';
import { type BenchJournal, fillJournal } from './journal.ts';
import { type Measure, measureOf, timed } from './measure.ts';

const SAMPLES = 40;
const LIMIT_MS = 50;
const REFLECTIONS = 500;
const ITEMS = 400;
const PASSAGES = 5_000;
/** Rounds of each of the four sources. */
const ROUNDS = 50;
const COMPETENCIES = 40;

const framework: Framework = {
  id: 'bench',
  name: 'A large framework',
  publisher: '',
  scale: { least: 1, most: 5, words: [] },
  domains: [
    {
      name: '',
      competencies: Array.from({ length: COMPETENCIES }, (_, index) => {
        return { id: `c-${index}`, name: `Competency ${index}`, description: '' };
      }),
    },
  ],
};

/** Rounds of every source over the years, every competency rated. */
function addRounds({ context: { database } }: BenchJournal): void {
  const random = createRandom(6);
  inTransaction(database, (tx) => {
    for (let index = 0; index < ROUNDS * ratingSources.length; index++) {
      const id = uuid();
      const source = ratingSources[index % ratingSources.length] ?? 'self';
      const ratedOn = `20${String(20 + Math.floor(index / 40)).padStart(2, '0')}-0${1 + (index % 9)}-10`;
      const made = { createdAt: `${ratedOn}T10:00:00.000Z`, state: 'done', note: '', who: '' } as const;
      tx.insert(ratingRound)
        .values({ id, frameworkId: framework.id, framework, scale: framework.scale, source, ratedOn, ...made })
        .run();
      for (let number = 0; number < COMPETENCIES; number++) {
        tx.insert(rating)
          .values({ roundId: id, competencyId: `c-${number}`, score: random.between(1, 5), note: '' })
          .run();
      }
    }
  });
}

/** Items in four quadrants; half of the tagged passages stand on them, the others wait. Returns an item’s id. */
function addSwot({ context: { database, now, journal } }: BenchJournal): string {
  const reflections = journal.db.prepare<[], string>('SELECT id FROM reflection ORDER BY id').pluck().all();
  let last = '';
  inTransaction(database, (tx) => {
    const placed = new Map(swotQuadrants.map((quadrant) => [quadrant, [] as string[]]));
    for (let index = 0; index < PASSAGES; index++) {
      const quadrant = swotQuadrants[index % swotQuadrants.length] ?? 'strength';
      const quote = 'I waited longer than I was comfortable with, and she found the word herself.';
      const links = [swotLink(quadrant, 'It shows what I do with silence.')];
      const piece = aPiece(reflections[index % reflections.length] ?? '', links, { quote });
      putEvidence(tx, now(), { ...piece, links });
      if (index < PASSAGES / 2) placed.get(quadrant)?.push(piece.id);
    }
    for (let index = 0; index < ITEMS; index++) {
      const quadrant = swotQuadrants[index % swotQuadrants.length] ?? 'strength';
      const own = placed.get(quadrant)?.splice(0, Math.ceil(PASSAGES / 2 / ITEMS)) ?? [];
      const grounds = own.map((ref) => ({ kind: 'evidence' as const, ref }));
      last = addItem(tx, now(), { quadrant, heading: `Something that I noticed, ${index}`, grounds });
    }
  });
  return last;
}

/** What the screens of a large SWOT ask for: the board, a page of a tray, a move, a snapshot and a comparison. */
export async function benchSwot(home: string): Promise<Measure[]> {
  const bench = await fillJournal(join(home, 'Swot.journal'), REFLECTIONS);
  const { call } = bench;
  try {
    await call.units.choose(['8588-503', '703']);
    addRounds(bench);
    const item = addSwot(bench);
    const before = await call.swot.freeze('Before');
    const [other] = (await call.swot.items()).filter(({ quadrant }) => quadrant === 'threat');
    const questions: Record<string, () => Promise<unknown>> = {
      board: () => call.swot.board(),
      'a page of a tray': () => call.swot.tray({ quadrant: 'threat', offset: 200, limit: 20 }),
      'what an item rests on': () => call.swot.grounds(item),
      'an item moved to the front': () =>
        call.swot.move({ id: item, place: { quadrant: 'threat', beforeId: other?.id ?? null } }),
    };
    const measures: Measure[] = [];
    const measure = async (name: string, ask: () => Promise<unknown>, goal: { within?: number }) => {
      await ask();
      const samples: number[] = [];
      for (let count = 0; count < SAMPLES; count++) samples.push(await timed(ask));
      measures.push(measureOf(`SWOT of ${ITEMS} items, ${PASSAGES} passages: ${name}`, samples, goal));
    };
    for (const [name, ask] of Object.entries(questions)) await measure(name, ask, { within: LIMIT_MS });
    await measure('compared with now', () => call.swot.compare({ before, after: null }), { within: 4 * LIMIT_MS });
    const { trays, items } = await call.swot.board();
    const waiting = swotQuadrants.reduce((sum, quadrant) => sum + trays[quadrant].total, 0);
    if (items.length !== ITEMS || waiting < PASSAGES / 4) throw new Error(`${items.length} items, ${waiting} wait`);
    measures.push(
      measureOf(`SWOT of ${ITEMS} items, ${PASSAGES} passages: frozen`, [await timed(() => call.swot.freeze('After'))]),
    );
    return measures;
  } finally {
    bench.journal.close();
  }
}
