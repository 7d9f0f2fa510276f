import type { SwotItem, SwotPair } from '../../../shared/domain/swot.ts';

const kinds = [
  { inside: 'strength', outside: 'opportunity', title: 'Use a strength for an opportunity' },
  { inside: 'strength', outside: 'threat', title: 'Use a strength against a threat' },
  { inside: 'weakness', outside: 'opportunity', title: 'Mend a weakness through an opportunity' },
  { inside: 'weakness', outside: 'threat', title: 'Guard where a weakness meets a threat' },
] as const;

type PairItem = Pick<SwotItem, 'id' | 'quadrant'>;

interface ShownPair<Item> {
  pair: SwotPair;
  inside: Item;
  outside: Item;
}

export interface PairGroup<Item> {
  id: string;
  title: string;
  /** What is wrong with them; empty for nothing. */
  note: string;
  pairs: ShownPair<Item>[];
}

/**
 * All pairs by what is done with them, then those whose items no longer stand inside and outside, since one of them was
 * moved: they are kept and printed until somebody takes them away. Kinds without a pair are left out.
 */
export function pairGroups<Item extends PairItem>(
  items: readonly Item[],
  pairs: readonly SwotPair[],
): PairGroup<Item>[] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const shown = pairs.flatMap((pair): ShownPair<Item>[] => {
    const [inside, outside] = [byId.get(pair.insideId), byId.get(pair.outsideId)];
    return inside && outside ? [{ pair, inside, outside }] : [];
  });
  const groups = kinds.map(({ inside, outside, title }) => ({
    id: `${inside}-${outside}`,
    title,
    note: '',
    pairs: shown.filter((one) => one.inside.quadrant === inside && one.outside.quadrant === outside),
  }));
  const placed = new Set(groups.flatMap((group) => group.pairs));
  const astray = {
    id: 'astray',
    title: 'No longer inside with outside',
    note: 'One of the two was moved since they were paired. Move it back, or remove the pair: until then it is printed as it is.',
    pairs: shown.filter((one) => !placed.has(one)),
  };
  return [...groups, astray].filter((group) => group.pairs.length > 0);
}
