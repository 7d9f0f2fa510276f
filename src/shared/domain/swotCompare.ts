import type { FrozenItem, FrozenSwot, Quadrant } from './swot.ts';

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
  isReworded: boolean;
  /** Its state before, where that is another one. */
  stateBefore: FrozenItem['state'] | null;
}

/** How many of what an item rests on stand. */
export const standing = ({ grounds }: Pick<FrozenItem, 'grounds'>): number =>
  grounds.filter(({ stands }) => stands).length;

function changeOf(before: FrozenItem | null, after: FrozenItem | null): ItemChange {
  const lineage = (after ?? before)?.lineage ?? '';
  const unchanged = { movedFrom: null, evidence: 0, isReworded: false, stateBefore: null };
  if (!before || !after) return { lineage, before, after, isNew: !before, isGone: !after, ...unchanged };
  return {
    lineage,
    before,
    after,
    isNew: false,
    isGone: false,
    movedFrom: before.quadrant === after.quadrant ? null : before.quadrant,
    evidence: standing(after) - standing(before),
    isReworded: before.heading !== after.heading || before.text !== after.text,
    stateBefore: before.state === after.state ? null : before.state,
  };
}

/** Whether anything is different. */
export const isChanged = (change: ItemChange): boolean =>
  change.isNew ||
  change.isGone ||
  change.movedFrom !== null ||
  change.evidence !== 0 ||
  change.isReworded ||
  change.stateBefore !== null;

/**
 * What became of every item: those of the later state in its order, then those that are gone. An item is the same where
 * its lineage is, whatever it says and wherever it stands.
 */
export function compareSwots(before: FrozenSwot, after: FrozenSwot): ItemChange[] {
  const earlier = new Map(before.items.map((item) => [item.lineage, item]));
  const later = new Set(after.items.map(({ lineage }) => lineage));
  return [
    ...after.items.map((item) => changeOf(earlier.get(item.lineage) ?? null, item)),
    ...before.items.filter(({ lineage }) => !later.has(lineage)).map((item) => changeOf(item, null)),
  ];
}
