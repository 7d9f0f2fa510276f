import type BetterSqlite3 from 'better-sqlite3';
import { matchExpression } from '../../src/shared/domain/search.ts';
import { createRandom } from '../helpers/random.ts';
import { createVocabulary, type Vocabulary } from '../helpers/vocabulary.ts';
import type { BenchJournal } from './journal.ts';
import { type Measure, measureOf, timed } from './measure.ts';

const ROUNDS = 3;
const QUERIES = 40;
const TIMES_FLOOR = 1.3;
const LIMIT_MS = 100;

/** The statements of `features/search/queries.ts`, written out and prepared once: what plain SQLite needs for it. */
const HITS = `
  SELECT s.kind AS kind, s.source_id AS id,
    highlight(search_index, 0, char(1), char(2)) AS title,
    snippet(search_index, 1, char(1), char(2), '…', 30) AS passage,
    coalesce(r.happened_on, substr(n.noted_at, 1, 10)) AS happenedOn, s.tags AS tags
  FROM search_index CROSS JOIN searchable s
    LEFT JOIN reflection r ON s.kind = 'reflection' AND r.id = s.source_id
    LEFT JOIN in_action_note n ON s.kind = 'note' AND n.id = s.source_id
  WHERE s.id = search_index.rowid AND search_index MATCH ?
  ORDER BY rank LIMIT 20 OFFSET 0`;
const TOTAL = 'SELECT count(*) FROM search_index WHERE search_index MATCH ?';

/** What a coach may type, by kind: `QUERIES` different texts of each. */
function queriesByKind(vocabulary: Vocabulary): Record<string, string[]> {
  const random = createRandom(7);
  const { words } = vocabulary;
  const ranked = (from: number, to: number) => words[random.between(from, to)] ?? '';
  const long = (from: number, to: number): string => {
    const word = ranked(from, to);
    return word.length >= 4 ? word : long(from, to);
  };
  const many = (make: () => string) => Array.from({ length: QUERIES }, make);
  return {
    'frequent word': many(() => ranked(0, 60)),
    'rare word': many(() => long(Math.floor(words.length / 2), words.length - 1)),
    'two words': many(() => `${long(20, 400)} ${long(20, 400)}`),
    'prefix of 3': many(() => long(50, 1500).slice(0, 3)),
    phrase: many(() => {
      const first = ranked(0, 200);
      return `"${first} ${vocabulary.draw(random, first)}"`;
    }),
    exclusion: many(() => `${long(20, 400)} -${long(20, 400)}`),
  };
}

interface Sides {
  ours: number[];
  floor: number[];
}

/** Searches by the router and by plain SQLite, in turns, on warm databases. Throws where the two find different things. */
export async function benchSearch({ call }: BenchJournal, plain: BetterSqlite3.Database): Promise<Measure[]> {
  const hits = plain.prepare<[string], { id: string }>(HITS);
  const total = plain.prepare<[string], number>(TOTAL).pluck();
  const byRouter = (text: string) => call.search.find({ text });
  const byPlain = (match: string) => ({ hits: hits.all(match), total: total.get(match) });
  const all: Sides = { ours: [], floor: [] };
  const measures: Measure[] = [];
  for (const [kind, texts] of Object.entries(queriesByKind(createVocabulary(createRandom(1))))) {
    const sides: Sides = { ours: [], floor: [] };
    for (const text of texts) {
      const found = await byRouter(text);
      const expected = byPlain(matchExpression(text) ?? '');
      const same = found.hits.every(({ id }, index) => id === expected.hits[index]?.id);
      if (!same || found.total !== expected.total) throw new Error(`the two searches disagree on ${text}`);
    }
    for (let round = 0; round < ROUNDS; round++) {
      for (const [index, text] of texts.entries()) {
        const match = matchExpression(text) ?? '';
        const ours = async () => sides.ours.push(await timed(() => byRouter(text)));
        const floor = async () => sides.floor.push(await timed(() => byPlain(match)));
        // Each side goes first in every other turn.
        for (const side of (round + index) % 2 === 0 ? [ours, floor] : [floor, ours]) await side();
      }
    }
    measures.push(measureOf(`search: ${kind}`, sides.ours, { floor: sides.floor, timesFloor: TIMES_FLOOR }));
    all.ours.push(...sides.ours);
    all.floor.push(...sides.floor);
  }
  const overall = measureOf('search: overall', all.ours, { floor: all.floor, timesFloor: TIMES_FLOOR });
  return [...measures, overall, measureOf('search: overall, as the list', all.ours, { within: LIMIT_MS })];
}
