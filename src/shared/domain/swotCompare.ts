import type { FrozenItem, FrozenPair, FrozenSwot, Quadrant } from './swot.ts';
import type { SwotTheme } from './swotTheme.ts';

/** What became of an item between two states of a SWOT. */
export interface ItemChange {
  lineage: string;
  before: FrozenItem | null;
  after: FrozenItem | null;
  isNew: boolean;
  isGone: boolean;
  /** The quadrant that it came from. */
  movedFrom: Quadrant | null;
  /** Standing grounds more (or, below nought, fewer) than before; 0 for what is new or gone. */
  evidence: number;
  /** Standing grounds that stand in the place of others, beside those that are more or fewer. */
  swapped: number;
  /** Themes that it touches now and did not before, and the other way round; none for what is new or gone. */
  themes: { added: SwotTheme[]; dropped: SwotTheme[] };
  isReworded: boolean;
  /** Its state before, where that is another one. */
  stateBefore: FrozenItem['state'] | null;
}

/** One side of a pair, as it is called. */
export interface PairSide {
  quadrant: Quadrant;
  heading: string;
}

/** What became of a pair (TOWS) between two states. */
export interface PairChange {
  key: string;
  inside: PairSide;
  outside: PairSide;
  /** What follows from it; null where it was not, or is no more. */
  before: string | null;
  after: string | null;
}

export interface SwotComparison {
  items: ItemChange[];
  pairs: PairChange[];
}

/** How many of what an item rests on stand. */
export const standing = (item: Pick<FrozenItem, 'grounds'>): number => standingRefs(item).length;

const standingRefs = ({ grounds }: Pick<FrozenItem, 'grounds'>): string[] =>
  grounds.filter(({ stands }) => stands).map(({ kind, ref }) => `${kind} ${ref}`);

/** What is in one list and not in the other. */
const without = <T>(all: readonly T[], others: readonly T[]): T[] => all.filter((one) => !others.includes(one));

function changeOf(before: FrozenItem | null, after: FrozenItem | null): ItemChange {
  const lineage = (after ?? before)?.lineage ?? '';
  const noThemes = { added: [], dropped: [] };
  const unchanged = {
    movedFrom: null,
    evidence: 0,
    swapped: 0,
    themes: noThemes,
    isReworded: false,
    stateBefore: null,
  };
  if (!before || !after) return { lineage, before, after, isNew: !before, isGone: !after, ...unchanged };
  const [refsBefore, refsAfter] = [standingRefs(before), standingRefs(after)];
  return {
    lineage,
    before,
    after,
    isNew: false,
    isGone: false,
    movedFrom: before.quadrant === after.quadrant ? null : before.quadrant,
    evidence: refsAfter.length - refsBefore.length,
    swapped: Math.min(without(refsAfter, refsBefore).length, without(refsBefore, refsAfter).length),
    themes: { added: without(after.themes, before.themes), dropped: without(before.themes, after.themes) },
    isReworded: before.heading !== after.heading || before.text !== after.text,
    stateBefore: before.state === after.state ? null : before.state,
  };
}

/** Whether its themes are others than before. */
export const hasOtherThemes = ({ themes }: Pick<ItemChange, 'themes'>): boolean =>
  themes.added.length + themes.dropped.length > 0;

/** Whether anything is different. */
export const isChanged = (change: ItemChange): boolean =>
  change.isNew ||
  change.isGone ||
  change.movedFrom !== null ||
  change.evidence !== 0 ||
  change.swapped !== 0 ||
  hasOtherThemes(change) ||
  change.isReworded ||
  change.stateBefore !== null;

/** Whether a pair is new, gone, or has other words. */
export const isPairChanged = ({ before, after }: PairChange): boolean => before !== after;

/** Pairs by what they join; of several that join the same, each by its place among them. */
function byKey(pairs: readonly FrozenPair[]): Map<string, FrozenPair> {
  const seen = new Map<string, number>();
  return new Map(
    pairs.map((pair) => {
      const joins = `${pair.insideLineage} ${pair.outsideLineage}`;
      const place = (seen.get(joins) ?? 0) + 1;
      seen.set(joins, place);
      return [`${joins} ${place}`, pair];
    }),
  );
}

/** Pairs that are there later, in their order, then those that are gone; sides as they are called last. */
function comparePairs(before: FrozenSwot, after: FrozenSwot): PairChange[] {
  const sides = new Map(
    [...before.items, ...after.items].map(({ lineage, quadrant, heading }) => [lineage, { quadrant, heading }]),
  );
  const [earlier, later] = [byKey(before.pairs), byKey(after.pairs)];
  const all = new Map([...later, ...[...earlier].filter(([key]) => !later.has(key))]);
  return [...all].flatMap(([key, pair]): PairChange[] => {
    const [inside, outside] = [sides.get(pair.insideLineage), sides.get(pair.outsideLineage)];
    if (!inside || !outside) return [];
    const [was, is] = [earlier.get(key)?.sentence ?? null, later.get(key)?.sentence ?? null];
    return [{ key, inside, outside, before: was, after: is }];
  });
}

/**
 * What became of every item: those of the later state in its order, then those that are gone; and of every pair. An item
 * is the same where its lineage is, whatever it says and wherever it stands.
 */
export function compareSwots(before: FrozenSwot, after: FrozenSwot): SwotComparison {
  const earlier = new Map(before.items.map((item) => [item.lineage, item]));
  const later = new Set(after.items.map(({ lineage }) => lineage));
  return {
    items: [
      ...after.items.map((item) => changeOf(earlier.get(item.lineage) ?? null, item)),
      ...before.items.filter(({ lineage }) => !later.has(lineage)).map((item) => changeOf(item, null)),
    ],
    pairs: comparePairs(before, after),
  };
}
