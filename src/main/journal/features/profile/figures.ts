import { v7 as uuid } from 'uuid';
import {
  type FigureKind,
  type FigurePeriod,
  isStale,
  type KeptFigure,
  type ProfileFigure,
  type TakenFigure,
} from '../../../../shared/domain/profile.ts';
import { windowStart } from '../../../../shared/domain/target.ts';
import { AppError } from '../../../../shared/result.ts';
import type { Database } from '../../database/database.ts';
import { sectorsOf } from '../clients/service.ts';
import { periodSums } from '../ledger/service.ts';
import * as queries from './queries.ts';

/** What the ledger says of one period, asked once for all figures of it. */
type Counted = Record<FigureKind, TakenFigure>;

function count(database: Database, period: FigurePeriod, today: string): Counted {
  const from = period === 'year' ? windowStart(today, 12) : undefined;
  const { clients, supervision, cpd } = periodSums(database, from, today);
  const sum = (what: 'count' | 'minutes') => clients.reduce((total, client) => total + client[what], 0);
  const first = clients.reduce<string | null>(
    (day, { firstOn }) => (day === null || firstOn < day ? firstOn : day),
    null,
  );
  /** Of all time the month is told, not the day. */
  const since = (day: string | null): string | null => from ?? (day === null ? null : `${day.slice(0, 7)}-01`);
  const sectors = sectorsOf(
    database,
    clients.map(({ clientId }) => clientId),
  );
  const taken = (amount: number, firstOn: string | null, names: string[] = []): TakenFigure => {
    return { value: { amount, names }, fromOn: since(firstOn), takenOn: today };
  };
  return {
    hours: taken(sum('minutes'), first),
    sessions: taken(sum('count'), first),
    clients: taken(clients.length, first),
    sectors: taken(sectors.length, first, sectors),
    supervision: taken(supervision.minutes, supervision.firstOn),
    cpd: taken(cpd.minutes, cpd.firstOn),
  };
}

/** Reads the ledger as it is today, each period once. */
export function figureReader(
  database: Database,
  today: string,
): (kind: FigureKind, period: FigurePeriod) => TakenFigure {
  const counted = new Map<FigurePeriod, Counted>();
  return (kind, period) => {
    const known = counted.get(period) ?? count(database, period, today);
    counted.set(period, known);
    return known[kind];
  };
}

/** The figures of the profile, each with what the ledger says today. */
export function figuresOf(database: Database, today: string): ProfileFigure[] {
  const rows = queries.selectFigures(database);
  const read = figureReader(database, today);
  return rows.map(({ id, kind, period, value, fromOn, takenOn }) => {
    const now = read(kind, period);
    return { id, kind, period, value, fromOn, takenOn, now, stale: isStale(kind, value, now.value) };
  });
}

const nothingThere =
  'The ledger has nothing to count for this figure yet. Log what you did under Practice; the figure is offered then.';

/** Takes a figure from the ledger as it is today; returns its id. Throws `invalid-input` where there is nothing to count. */
export function addFigure(
  database: Database,
  now: Date,
  today: string,
  wish: { kind: FigureKind; period: FigurePeriod },
): string {
  const same = queries.selectFigures(database).find(({ kind, period }) => kind === wish.kind && period === wish.period);
  const taken = figureReader(database, today)(wish.kind, wish.period);
  if (taken.value.amount === 0) throw new AppError('invalid-input', nothingThere);
  const id = same?.id ?? uuid();
  queries.putFigure(database, { id, ...wish, ...taken, createdAt: now.toISOString(), trashedAt: null });
  return id;
}

/** Brings a figure up to date. Throws `not-found`, and `invalid-input` where the ledger has nothing to count any more. */
export function updateFigure(database: Database, now: Date, today: string, id: string): void {
  const figure = queries.selectFigures(database).find((one) => one.id === id);
  if (!figure) throw new AppError('not-found', 'no such figure');
  addFigure(database, now, today, figure);
}

/** Writes a figure back as it was before an update (the undo). Throws `not-found`. */
export function putFigureBack(database: Database, now: Date, kept: KeptFigure): void {
  if (!queries.selectFigures(database).some(({ id }) => id === kept.id)) {
    throw new AppError('not-found', 'no such figure');
  }
  queries.putFigure(database, { ...kept, createdAt: now.toISOString(), trashedAt: null });
}

/**
 * Moves a figure of the profile to the trash, or back. Throws `not-found`, and `in-use` where the same was taken anew
 * meanwhile: it would stand there twice.
 */
export function trashFigure(database: Database, now: Date, id: string, trashed: boolean): void {
  if (!trashed && queries.hasSameFigure(database, id)) {
    throw new AppError('in-use', 'The profile has this figure already, as the ledger says it now.');
  }
  const changed = queries.trashFigure(database, id, trashed ? now.toISOString() : null);
  if (changed === 0) throw new AppError('not-found', 'no such figure');
}
