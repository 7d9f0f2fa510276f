import { v7 as uuid } from 'uuid';
import type {
  Ground,
  NewSwotItem,
  Quadrant,
  SwotBoard,
  SwotItem,
  SwotPatch,
  SwotPlace,
} from '../../../../shared/domain/swot.ts';
import { untouchedThemes } from '../../../../shared/domain/swotTheme.ts';
import { AppError } from '../../../../shared/result.ts';
import { type Database, inTransaction } from '../../database/database.ts';
import { chosenUnits } from '../units/service.ts';
import { needsByOrigin } from './needs.ts';
import * as queries from './queries.ts';
import { STEP } from './restoring.ts';
import { countSnapshots } from './snapshotQueries.ts';
import { trays } from './tray.ts';

export { makeNeed } from './needs.ts';
export { addPair } from './pairs.ts';
export { swotPaper } from './paper.ts';
export { sheetOf as swotSheet } from './sheet.ts';
export { freeze, listSnapshots as swotSnapshots, snapshotById as swotSnapshot, swotNow } from './snapshots.ts';

/** Cards that a tray shows before more are asked for. */
const IN_TRAY = 3;

/** All items outside the trash, with how much they rest on and the needs that they were made. */
export function listItems(database: Database): SwotItem[] {
  const counts = new Map(queries.countGrounds(database).map(({ itemId, ...grounds }) => [itemId, grounds]));
  const needs = needsByOrigin(database);
  return queries.selectItems(database).map(({ position: _, createdAt: __, trashedAt: ___, ...item }) => ({
    ...item,
    grounds: counts.get(item.id) ?? { standing: 0, gone: 0 },
    need: needs.get(item.lineage) ?? null,
  }));
}

/** The items outside the trash, with what they are called. */
export function swotHeadings(database: Database): Pick<SwotItem, 'id' | 'quadrant' | 'heading'>[] {
  return queries.selectItems(database).map(({ id, quadrant, heading }) => ({ id, quadrant, heading }));
}

/** One item by its heading, and whether it stands: one that was restored as a copy stands by its copy. Null for none. */
export function swotItemInWords(database: Database, id: string): { heading: string; gone: boolean } | null {
  const item = queries.selectItem(database, id);
  if (!item) return null;
  if (item.trashedAt === null) return { heading: item.heading, gone: false };
  const copy = queries.selectItems(database).find(({ lineage }) => lineage === item.lineage);
  return { heading: copy?.heading ?? item.heading, gone: copy === undefined };
}

/** The themes that chosen units ask for and no item touches, each with the units that ask. */
function untouchedOf(database: Database, items: readonly SwotItem[]): Pick<SwotBoard, 'untouched' | 'isAsked'> {
  const units = chosenUnits(database).filter(({ swotThemes = [] }) => swotThemes.length > 0);
  const asked = units.flatMap(({ swotThemes = [] }) => swotThemes);
  const untouched = untouchedThemes(asked, items).map((theme) => {
    const asking = units.filter(({ swotThemes = [] }) => swotThemes.includes(theme));
    return { theme, unitIds: asking.map(({ id }) => id) };
  });
  return { untouched, isAsked: units.length > 0 };
}

/** Everything that the board shows. */
export function boardNow(database: Database): SwotBoard {
  const items = listItems(database);
  return {
    items,
    trays: trays(database, IN_TRAY),
    ...untouchedOf(database, items),
    snapshots: countSnapshots(database),
  };
}

/** Items by quadrant, and how many of them have something that stands to rest on: for the requirement engine. */
export function swotFigures(database: Database): Record<Quadrant, { items: number; grounded: number }> {
  const none = { items: 0, grounded: 0 };
  const figures = { strength: none, weakness: none, opportunity: none, threat: none };
  for (const { quadrant, items, grounded } of queries.countGrounded(database)) figures[quadrant] = { items, grounded };
  return figures;
}

function lastPosition(database: Database, quadrant: Quadrant): number {
  return queries.selectOrder(database, quadrant).at(-1)?.position ?? 0;
}

/** Adds an item at the end of its quadrant; returns its id. */
export function addItem(database: Database, now: Date, item: NewSwotItem): string {
  const { quadrant, heading, text = '', role = 'both', themes = [], state = 'open', grounds = [] } = item;
  const id = uuid();
  const createdAt = now.toISOString();
  inTransaction(database, (tx) => {
    const position = lastPosition(tx, quadrant) + STEP;
    const facts = { quadrant, heading, text, role, themes: [...new Set(themes)], state };
    queries.insertItem(tx, { id, lineage: id, ...facts, position, createdAt, trashedAt: null });
    queries.insertGrounds(tx, id, grounds, createdAt);
  });
  return id;
}

function update(database: Database, id: string, columns: Parameters<typeof queries.updateItem>[2]): void {
  if (Object.keys(columns).length > 0 && queries.updateItem(database, id, columns) === 0) {
    throw new AppError('not-found', 'no such SWOT item');
  }
}

/** Changes an item. Throws `not-found`. */
export function saveItem(database: Database, id: string, patch: SwotPatch): void {
  update(database, id, patch);
}

/** Takes an item away, or brings it back to its place (the undo). Throws `not-found`. */
export function trashItem(database: Database, now: Date, id: string, trashed: boolean): void {
  update(database, id, { trashedAt: trashed ? now.toISOString() : null });
}

/** Puts grounds under an item, or takes them away; returns those for which that changed something. Throws `not-found`. */
export function setGrounds(database: Database, now: Date, itemId: string, grounds: Ground[], on: boolean): Ground[] {
  return inTransaction(database, (tx) => {
    if (!queries.selectItem(tx, itemId)) throw new AppError('not-found', 'no such SWOT item');
    if (on) return queries.insertGrounds(tx, itemId, grounds, now.toISOString());
    return queries.deleteGrounds(tx, itemId, grounds);
  });
}

/**
 * Moves an item before another one of a quadrant, or to its end; returns where it was, for the undo. An item that it
 * should stand before and that is gone meanwhile means the end. Throws `not-found`.
 */
export function moveItem(database: Database, id: string, { quadrant, beforeId }: SwotPlace): SwotPlace {
  return inTransaction(database, (tx) => {
    const item = queries.selectItem(tx, id);
    if (!item) throw new AppError('not-found', 'no such SWOT item');
    const own = queries.selectOrder(tx, item.quadrant).map((row) => row.id);
    const was = { quadrant: item.quadrant, beforeId: own[own.indexOf(id) + 1] ?? null };
    const order = queries.selectOrder(tx, quadrant).filter((row) => row.id !== id);
    const at = order.findIndex((row) => row.id === beforeId);
    const index = at < 0 ? order.length : at;
    const [before, after] = [order[index - 1]?.position ?? 0, order[index]?.position];
    const position = after === undefined ? before + STEP : Math.floor((before + after) / 2);
    if (position > before) queries.updateItem(tx, id, { quadrant, position });
    else {
      queries.updateItem(tx, id, { quadrant });
      for (const [place, row] of order.toSpliced(index, 0, { id, position }).entries()) {
        queries.updateItem(tx, row.id, { position: (place + 1) * STEP });
      }
    }
    return was;
  });
}
