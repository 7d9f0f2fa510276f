import type { Database } from '../../database/database.ts';
import { addItem, addPair, freeze, makeNeed, moveItem, saveItem, setGrounds, trashItem } from '../swot/service.ts';
import { sampleSwot } from './data.ts';
import { idOf, instant, type SampleIds, type Shift } from './writing.ts';

type SampleState = (typeof sampleSwot.states)[number];

/** Brings the SWOT from what it was to what it is in this state, as one would have by hand. */
function become(database: Database, now: Date, state: SampleState, items: Map<string, string>, ids: SampleIds): void {
  for (const { id, quadrant, evidence, ...facts } of state.items) {
    const known = items.get(id);
    const grounds = evidence.map((name) => ({ kind: 'evidence' as const, ref: idOf(ids.evidence, name) }));
    if (known === undefined) {
      items.set(id, addItem(database, now, { quadrant, ...facts, grounds }));
      continue;
    }
    saveItem(database, known, facts);
    setGrounds(database, now, known, grounds, true);
    moveItem(database, known, { quadrant, beforeId: null });
  }
  const there = new Set(state.items.map(({ id }) => id));
  for (const [id, known] of items) {
    if (there.has(id)) continue;
    trashItem(database, now, known, true);
    items.delete(id);
  }
}

/** Adds the SWOT as it grew over the year: its snapshots, its pairs, and the items that became needs. */
export function addSwot(database: Database, ids: SampleIds, shift: Shift): void {
  const items = new Map<string, string>();
  for (const state of sampleSwot.states) {
    const now = instant(shift(state.on), '20:00');
    become(database, now, state, items, ids);
    if (state.snapshot !== null) freeze(database, now, state.snapshot);
  }
  const last = instant(shift(sampleSwot.states.at(-1)?.on ?? ''), '20:30');
  for (const { inside, outside, sentence } of sampleSwot.pairs) {
    addPair(database, last, { insideId: idOf(items, inside), outsideId: idOf(items, outside), sentence });
  }
  for (const id of sampleSwot.needs) makeNeed(database, last, idOf(items, id));
}
