import { v7 as uuid } from 'uuid';
import { cutAtWord } from '../../../../shared/domain/cutAtWord.ts';
import { dayOf } from '../../../../shared/domain/date.ts';
import { swotQuadrants } from '../../../../shared/domain/evidence.ts';
import type { FrozenItem, FrozenSwot, Quadrant, Snapshot, SnapshotSummary } from '../../../../shared/domain/swot.ts';
import { compareSwots, type SwotComparison } from '../../../../shared/domain/swotCompare.ts';
import { AppError } from '../../../../shared/result.ts';
import { type Database, inTransaction } from '../../database/database.ts';
import { codeNamesOnly } from '../anonymity/service.ts';
import { allGrounds } from './grounds.ts';
import { listPairs } from './pairs.ts';
import { selectItems } from './queries.ts';
import * as queries from './snapshotQueries.ts';

/** Of each passage so much is kept. */
const WORDS_KEPT = 300;

/** The SWOT as it is, with what it rests on in words, by code names only. */
export function swotNow(database: Database): FrozenSwot {
  const coded = codeNamesOnly(database);
  const grounds = allGrounds(database);
  const rows = selectItems(database);
  const lineages = new Map(rows.map(({ id, lineage }) => [id, lineage]));
  const items = rows.map(
    ({ id, lineage, quadrant, role, themes, state, ...row }): FrozenItem => ({
      lineage,
      quadrant,
      heading: coded(row.heading),
      text: coded(row.text),
      role,
      themes,
      state,
      grounds: (grounds.get(id) ?? []).map(({ place: _, words, source, ...ground }) => {
        return { ...ground, words: coded(cutAtWord(words, WORDS_KEPT)), source: coded(source) };
      }),
    }),
  );
  const pairs = listPairs(database).map(({ insideId, outsideId, sentence }) => ({
    insideLineage: lineages.get(insideId) ?? '',
    outsideLineage: lineages.get(outsideId) ?? '',
    sentence: coded(sentence),
  }));
  return { items, pairs };
}

/** Words that were frozen, by the code names of today: somebody may have entered the register since. */
function codedContent({ items, pairs }: FrozenSwot, coded: (text: string) => string): FrozenSwot {
  return {
    items: items.map(({ heading, text, grounds, ...item }) => ({
      ...item,
      heading: coded(heading),
      text: coded(text),
      grounds: grounds.map((ground) => ({ ...ground, words: coded(ground.words), source: coded(ground.source) })),
    })),
    pairs: pairs.map((pair) => ({ ...pair, sentence: coded(pair.sentence) })),
  };
}

function countsOf({ items }: FrozenSwot): Record<Quadrant, number> {
  const of = (quadrant: Quadrant) => items.filter((item) => item.quadrant === quadrant).length;
  const [strength = 0, weakness = 0, opportunity = 0, threat = 0] = swotQuadrants.map(of);
  return { strength, weakness, opportunity, threat };
}

/** Freezes the SWOT as it is under a name (by code names only) and the day; returns the snapshot’s id. Throws `invalid-input` where there is nothing. */
export function freeze(database: Database, now: Date, name: string): string {
  return inTransaction(database, (tx) => {
    const content = swotNow(tx);
    if (content.items.length === 0) throw new AppError('invalid-input', 'There is nothing to freeze yet.');
    const id = uuid();
    const row = { name: codeNamesOnly(tx)(name), frozenOn: dayOf(now), counts: countsOf(content), content };
    queries.insertSnapshot(tx, { id, ...row, createdAt: now.toISOString(), trashedAt: null });
    return id;
  });
}

export function listSnapshots(database: Database): SnapshotSummary[] {
  const coded = codeNamesOnly(database);
  return queries.selectSnapshots(database).map((snapshot) => ({ ...snapshot, name: coded(snapshot.name) }));
}

/** One snapshot in full, also from the trash, by the code names of today. Throws `not-found`. */
export function snapshotById(database: Database, id: string): Snapshot {
  const found = queries.selectSnapshot(database, id);
  if (!found) throw new AppError('not-found', 'no such snapshot');
  const coded = codeNamesOnly(database);
  return { ...found, name: coded(found.name), content: codedContent(found.content, coded) };
}

function update(database: Database, id: string, columns: Parameters<typeof queries.updateSnapshot>[2]): void {
  if (queries.updateSnapshot(database, id, columns) === 0) throw new AppError('not-found', 'no such snapshot');
}

/** Gives a snapshot another name, by code names only. Throws `not-found`. */
export function renameSnapshot(database: Database, id: string, name: string): void {
  update(database, id, { name: codeNamesOnly(database)(name) });
}

/** Takes a snapshot away, or brings it back (the undo). Throws `not-found`. */
export function trashSnapshot(database: Database, now: Date, id: string, trashed: boolean): void {
  update(database, id, { trashedAt: trashed ? now.toISOString() : null });
}

/** What became of every item and every pair from one snapshot to another, or to now (null). Throws `not-found`. */
export function compareSnapshots(database: Database, beforeId: string, afterId: string | null): SwotComparison {
  const before = snapshotById(database, beforeId).content;
  const after = afterId === null ? swotNow(database) : snapshotById(database, afterId).content;
  return compareSwots(before, after);
}
