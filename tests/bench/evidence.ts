import { join } from 'node:path';
import { inTransaction } from '../../src/main/journal/database/database.ts';
import { putEvidence } from '../../src/main/journal/features/evidence/service.ts';
import { linkReflection } from '../../src/main/journal/features/sessions/service.ts';
import type { DocumentNode, ReflectionDocument } from '../../src/shared/document/document.ts';
import { criteriaOf } from '../../src/shared/domain/unit.ts';
import { aLink, aPiece, marked } from '../helpers/evidence.ts';
import { generateDocument } from '../helpers/generate.ts';
import { fillPractice } from '../helpers/practice.ts';
import { createRandom } from '../helpers/random.ts';
import { type BenchJournal, fillJournal, TODAY } from './journal.ts';
import { type Measure, measureOf, timed } from './measure.ts';

const SAMPLES = 40;
const LIMIT_MS = 100;
/** Reflections: the size that the limits are set for, and one a tenth as large to show the growth. */
const SIZES = [1_000, 10_000];
const LIMITED = 10_000;
/** Ten times as much may take ten times as long, with something for the noise of short times: never its square. */
const GROWTH = 15;
const PIECES_OF_EACH = 2;
const REFLECTIONS_TO_A_SESSION = 5;
const CLIENTS = 40;
/** Pieces in one commit. */
const BATCH = 500;
const MODEL = 'kolb';
const WORDS = 2_000;
const MARKS = 50;
const SAVES = 200;
const WARM_UP = 20;
const SAVE_LIMIT_MS = 15;

function* batches<T>(items: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < items.length; start += BATCH) yield items.slice(start, start + BATCH);
}

/** Two pieces for each reflection, each for one to three criteria of all units; one in twenty has lost its text. */
async function addEvidence({ context, call }: BenchJournal): Promise<void> {
  const random = createRandom(4);
  const units = await call.units.all();
  await call.units.choose(units.map(({ id }) => id));
  const targets = units.flatMap((unit) => criteriaOf(unit).map((criterion) => ({ unitId: unit.id, ...criterion })));
  const { database, journal } = context;
  const reflections = journal.db.prepare<[], string>('SELECT id FROM reflection ORDER BY id').pluck().all();
  for (const batch of batches(reflections)) {
    inTransaction(database, (tx) => {
      for (const id of batch) {
        for (let count = 0; count < PIECES_OF_EACH; count++) {
          const links = Array.from({ length: random.between(1, 3) }, () => {
            const { unitId, reference, items } = random.pick(targets);
            const named = items.length > 0 ? [{ item: random.pick(items).id, label: '' }] : [];
            const strength = random.pick(['supports', 'partly'] as const);
            return aLink(unitId, reference, {
              items: named,
              strength,
              justification: 'It shows what I did with the silence.',
            });
          });
          const competency = { kind: 'competency', id: `icf:${random.between(1, 8)}` } as const;
          if (random.chance(0.3)) links.push(aLink('', '', { target: competency }));
          const quote = 'I waited longer than I was comfortable with, and she found the word herself. '.repeat(2);
          putEvidence(tx, context.now(), { ...aPiece(id, links, { quote }), links });
        }
      }
    });
  }
  journal.db.prepare('UPDATE evidence SET detached_at = ? WHERE rowid % 20 = 0').run(context.now().toISOString());
}

/** What a question took in the smaller journal, by its name. */
type Samples = Map<string, number[]>;

/** A session for every fifth reflection, so that evidence has a client. */
async function addPractice({ context }: BenchJournal, reflections: number): Promise<void> {
  const sessions = reflections / REFLECTIONS_TO_A_SESSION;
  await fillPractice(context, { clients: CLIENTS, sessions, until: TODAY });
  const ids = (from: string) =>
    context.journal.db.prepare<[], string>(`SELECT id FROM ${from} ORDER BY id`).pluck().all();
  const held = ids('session');
  const written = ids('reflection');
  inTransaction(context.database, (tx) => {
    for (const [index, id] of held.entries()) {
      const reflectionId = written[index * REFLECTIONS_TO_A_SESSION];
      if (reflectionId) linkReflection(tx, reflectionId, id);
    }
  });
}

/** The first client is named in every fourth text, which makes it the one of whom most evidence speaks. */
function addMentions({ context: { journal } }: BenchJournal, clientId: string): void {
  const named = journal.db.prepare(
    `INSERT INTO client_mention SELECT 'reflection', id, ? FROM reflection WHERE rowid % 4 = 0`,
  );
  named.run(clientId);
}

/** What the board, the matrix and readiness ask of a journal with this much evidence. */
async function benchBoards(bench: BenchJournal, reflections: number, smaller: Samples): Promise<Measure[]> {
  const { call } = bench;
  const unitIds = (await call.units.chosen()).map(({ id }) => id);
  const clientId = (await call.clients.list())[0]?.id ?? '';
  addMentions(bench, clientId);
  const target = { kind: 'criterion', id: '8588-501:2.2' } as const;
  const narrowed = { clientId, competency: 'icf:6' };
  const questions: Record<string, () => Promise<unknown>> = {
    'board of a unit': () =>
      Promise.all([call.evidence.board({ unitId: '8588-501', filter: {} }), call.readiness.of('8588-501')]),
    'board of a unit for a client': () => call.evidence.board({ unitId: '8588-501', filter: { clientId } }),
    'first pieces of a criterion': () => call.evidence.list({ filter: { target }, offset: 0, limit: 50 }),
    'matrix of all units': () =>
      Promise.all([
        call.evidence.count({ unitIds }),
        call.evidence.list({ filter: { unitIds }, offset: 0, limit: 50 }),
      ]),
    'matrix scrolled to the middle': () => call.evidence.list({ filter: { unitIds }, offset: reflections, limit: 50 }),
    'matrix for a client and a competency': () =>
      Promise.all([
        call.evidence.count({ unitIds, ...narrowed }),
        call.evidence.list({ filter: { unitIds, ...narrowed }, offset: 0, limit: 50 }),
      ]),
    'readiness of a unit': () => call.readiness.of('8588-501'),
    'progress of all sixteen units': () => call.readiness.overview(),
  };
  const goal = reflections === LIMITED ? { within: LIMIT_MS } : {};
  const measures: Measure[] = [];
  for (const [name, ask] of Object.entries(questions)) {
    await ask();
    const samples: number[] = [];
    for (let count = 0; count < SAMPLES; count++) samples.push(await timed(ask));
    measures.push(measureOf(`${reflections * PIECES_OF_EACH} pieces: ${name}`, samples, goal));
    const floor = smaller.get(name);
    if (floor) measures.push(measureOf(`growth from a tenth: ${name}`, samples, { floor, timesFloor: GROWTH }));
    else smaller.set(name, samples);
  }
  return measures;
}

/** The blocks with these ids as marks on a sentence each, from the first on; `longer` adds a word to one of them. */
function withMarks(blocks: readonly DocumentNode[], ids: string[], longer: string): DocumentNode[] {
  return blocks.map((block) => {
    if (block.type !== 'paragraph') return { ...block, content: withMarks(block.content ?? [], ids, longer) };
    const words = (block.content ?? []).map(({ text = '' }) => text).join('');
    const content = (words.match(/[^.?!]+[.?!]?/gu) ?? []).map((sentence): DocumentNode => {
      const id = ids.shift();
      if (id === undefined) return { type: 'text', text: sentence };
      return marked(id === longer ? `${sentence} Again.` : sentence, id);
    });
    return { ...block, content };
  });
}

/** Autosaves of a text of 2,000 words with fifty passages that are evidence; each time another of them has changed. */
async function benchSaves({ context, call }: BenchJournal): Promise<Measure> {
  const plain = generateDocument(MODEL, WORDS, 31);
  const occasion = { happenedOn: TODAY, happenedAt: '19:00', zone: 'Europe/London' };
  const id = await call.reflections.create({ ...occasion, modelId: MODEL, title: 'Full of evidence' });
  const pieces = Array.from({ length: MARKS }, () => aPiece(id, [aLink('8588-503', '1.2'), aLink('703', '1.1')]));
  for (const piece of pieces) putEvidence(context.database, context.now(), { ...piece, links: piece.links });
  const samples: number[] = [];
  for (let turn = -WARM_UP; turn < SAVES; turn++) {
    const ids = pieces.map((piece) => piece.id);
    const longer = ids[Math.abs(turn) % MARKS] ?? '';
    const document: ReflectionDocument = { ...plain, content: withMarks(plain.content, ids, longer) };
    if (ids.length > 0) throw new Error(`${ids.length} passages have no place in the text`);
    const took = await timed(() => call.reflections.save({ id, patch: { document } }));
    if (turn >= 0) samples.push(took);
  }
  const kept = await call.evidence.of({ kind: 'reflection', id });
  const followed = kept.filter(({ quote, detachedAt }) => quote !== pieces[0]?.quote && detachedAt === null);
  if (followed.length !== MARKS) throw new Error(`${followed.length} of ${MARKS} pieces followed their text`);
  return measureOf(`save 2,000 words with ${MARKS} passages of evidence`, samples, { within: SAVE_LIMIT_MS });
}

/** Boards, the matrix and readiness in the journal process, in two sizes, and saves of a text that is full of evidence. */
export async function benchEvidence(home: string): Promise<Measure[]> {
  const measures: Measure[] = [];
  const smaller: Samples = new Map();
  for (const reflections of SIZES) {
    const bench = await fillJournal(join(home, `Evidence ${reflections}.journal`), reflections);
    try {
      await addPractice(bench, reflections);
      await addEvidence(bench);
      measures.push(...(await benchBoards(bench, reflections, smaller)));
      if (reflections === LIMITED) measures.push(await benchSaves(bench));
    } finally {
      bench.journal.close();
    }
  }
  return measures;
}
