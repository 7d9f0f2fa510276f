import { z } from 'zod';
import { cutAtWord } from './cutAtWord.ts';
import { type OpensIn, swotQuadrants } from './evidence.ts';
import { idSchema } from './reflection.ts';
import { type AskedTheme, swotThemes } from './swotTheme.ts';

export const quadrantSchema = z.enum(swotQuadrants);
export type Quadrant = z.infer<typeof quadrantSchema>;

/** In which role an item is true of the coach. */
export const swotRoles = ['both', 'coach', 'mentor'] as const;
/** Seen and left, worked on or made use of, or no longer in question. */
export const swotStates = ['open', 'in-hand', 'settled'] as const;

const heading = z.string().trim().min(1, 'Say in a few words what this is.').max(160);

export const swotFactsSchema = z.object({
  heading,
  /** What it means for the work; may be empty. */
  text: z.string().trim().max(4000),
  role: z.enum(swotRoles),
  themes: z.array(z.enum(swotThemes)).max(swotThemes.length),
  state: z.enum(swotStates),
});
export type SwotFacts = z.infer<typeof swotFactsSchema>;
/** What a save may change. Absent means unchanged. */
export const swotPatchSchema = swotFactsSchema.partial();
export type SwotPatch = z.infer<typeof swotPatchSchema>;

/**
 * What an item rests on. `evidence`: a piece’s id; `rating`: `round/competency`; `feedback`: a record’s id, or
 * `id/competency` for one score in it.
 */
export const groundSchema = z.object({
  kind: z.enum(['evidence', 'rating', 'feedback']),
  ref: z.string().min(1).max(240),
});
export type Ground = z.infer<typeof groundSchema>;
export const groundsSchema = z.array(groundSchema).min(1).max(200);

/** A new item, with what it rests on at once. */
export const newSwotItemSchema = swotFactsSchema.partial().extend({
  heading,
  quadrant: quadrantSchema,
  grounds: z.array(groundSchema).max(200).optional(),
});
export type NewSwotItem = z.infer<typeof newSwotItemSchema>;

/** Where an item goes: before another one of the quadrant, or to its end (null). */
export const swotPlaceSchema = z.object({ quadrant: quadrantSchema, beforeId: idSchema.nullable() });
export type SwotPlace = z.infer<typeof swotPlaceSchema>;

/** The need that an item or a pair was made, as far as the board shows it. */
export interface NeedOfItem {
  id: string;
  title: string;
}

export interface SwotItem extends SwotFacts {
  id: string;
  quadrant: Quadrant;
  /** The same for an item and its copies from a snapshot; needs refer to it. */
  lineage: string;
  /** What it rests on and still stands, and what is gone. */
  grounds: { standing: number; gone: number };
  need: NeedOfItem | null;
}

/** One thing that an item rests on, in words. By code names where a snapshot or a paper keeps it. */
export interface GroundInWords extends Ground {
  /** The words of a passage, or what a rating or a feedback says. */
  words: string;
  /** `Reflection “Three weeks on”`, `Own rating, Qualification core`. */
  source: string;
  /** YYYY-MM-DD. */
  happenedOn: string;
  /** Whether it counts: its text stands, its round is done, nothing of it lies in the trash. */
  stands: boolean;
}

/** A ground with the way to where it stands. */
export interface GroundWithPlace extends GroundInWords {
  place: (OpensIn & { passageId: string | null }) | { kind: 'round'; id: string };
}

/** Something that waits beside a quadrant: a passage that was tagged, a gap in ratings, scores that came again. */
export interface TrayCard {
  /** What dismissing it is kept under. */
  key: string;
  kind: Ground['kind'];
  quadrant: Quadrant;
  /** What an item that is made of it is called at first, and its themes. */
  heading: string;
  themes: SwotFacts['themes'];
  grounds: Ground[];
  /** What it says, and on what figures or where it stands. */
  words: string;
  source: string;
  place: GroundWithPlace['place'] | null;
}

/** What waits beside a quadrant: the first cards, and how many there are; how many were put aside. */
export interface Tray {
  total: number;
  cards: TrayCard[];
  aside: number;
}

export interface SwotBoard {
  /** By quadrant, then in their order. */
  items: SwotItem[];
  trays: Record<Quadrant, Tray>;
  /** What chosen units ask for and no item touches: the theme and the units’ ids. */
  untouched: { theme: AskedTheme; unitIds: string[] }[];
  /** Whether any chosen unit asks for themes at all. */
  isAsked: boolean;
  snapshots: number;
}

/** How something inside meets something outside, and a sentence on what to do about it. */
export const pairFactsSchema = z.object({
  /** A strength or a weakness. */
  insideId: idSchema,
  /** An opportunity or a threat. */
  outsideId: idSchema,
  sentence: z.string().trim().max(1000),
});
export type PairFacts = z.infer<typeof pairFactsSchema>;
export interface SwotPair extends PairFacts {
  id: string;
  need: NeedOfItem | null;
}

/** An item as a snapshot keeps it, by code names only. */
export interface FrozenItem extends SwotFacts {
  lineage: string;
  quadrant: Quadrant;
  grounds: GroundInWords[];
}
export interface FrozenPair {
  insideLineage: string;
  outsideLineage: string;
  sentence: string;
}
/** A SWOT as it was on a day. */
export interface FrozenSwot {
  items: FrozenItem[];
  pairs: FrozenPair[];
}

export const snapshotNameSchema = z.string().trim().min(1, 'Give the snapshot a name.').max(120);
export interface SnapshotSummary {
  id: string;
  name: string;
  /** YYYY-MM-DD. */
  frozenOn: string;
  /** Items by quadrant. */
  counts: Record<Quadrant, number>;
}
export interface Snapshot extends SnapshotSummary {
  content: FrozenSwot;
}

/** What a restore did, for its undo. */
export const restoredSchema = z.object({
  /** The snapshot that was made of what was there; null where there was nothing. */
  frozenId: idSchema.nullable(),
  itemIds: z.array(idSchema).max(1000),
  pairIds: z.array(idSchema).max(1000),
  asideIds: z.array(idSchema).max(1000),
  asidePairIds: z.array(idSchema).max(1000),
});
export type Restored = z.infer<typeof restoredSchema>;

export const quadrantNames: Readonly<Record<Quadrant, string>> = {
  strength: 'Strengths',
  weakness: 'Weaknesses',
  opportunity: 'Opportunities',
  threat: 'Threats',
};

/** What lies inside the coach; the other two come from outside. */
export const isInside = (quadrant: Quadrant): boolean => quadrant === 'strength' || quadrant === 'weakness';

/** A weakness or a threat is a gap to close, a strength or an opportunity something to build on. */
export const aimOf = (quadrant: Quadrant): 'close' | 'build-on' =>
  quadrant === 'weakness' || quadrant === 'threat' ? 'close' : 'build-on';

/** `S1`, `W2`: the items of a list by their place in their quadrant. */
export function numbersOf(items: readonly { quadrant: Quadrant }[]): string[] {
  const seen = new Map<Quadrant, number>();
  return items.map(({ quadrant }) => {
    const number = (seen.get(quadrant) ?? 0) + 1;
    seen.set(quadrant, number);
    return `${quadrant.charAt(0).toUpperCase()}${number}`;
  });
}

const HEADING_LENGTH = 90;

/** A heading of somebody’s words: the reason that was given, or else how the passage begins. */
export function headingOf(justification: string, quote: string): string {
  const words = (justification.trim() || quote).replaceAll(/\s+/gu, ' ').trim();
  if (words.length <= HEADING_LENGTH) return words.replace(/[.:;,]$/u, '');
  return cutAtWord(words, HEADING_LENGTH);
}
