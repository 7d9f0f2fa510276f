import { z } from 'zod';
import type { DocumentNode, ReflectionDocument } from '../../document/types.ts';

/** The live blocks that a submission can hold. */
export const liveSources = [
  'hours',
  'hours-by-month',
  'sessions',
  'goals',
  'feedback',
  'feedback-ratings',
  'supervision',
  'cpd',
  'swot',
  'plan',
  'profile',
  'ratings-over-time',
  'ratings-rounds',
  'ratings-others',
] as const;
export type LiveSource = (typeof liveSources)[number];

/** Whether it is numbered among the tables or among the figures. */
export const liveNumbering: Record<LiveSource, 'Table' | 'Figure'> = {
  hours: 'Table',
  'hours-by-month': 'Figure',
  sessions: 'Table',
  goals: 'Table',
  feedback: 'Table',
  'feedback-ratings': 'Figure',
  supervision: 'Table',
  cpd: 'Table',
  swot: 'Table',
  plan: 'Table',
  profile: 'Table',
  'ratings-over-time': 'Figure',
  'ratings-rounds': 'Figure',
  'ratings-others': 'Figure',
};

/** How each is offered, and its first caption. */
export const liveWords: Record<LiveSource, { name: string; caption: string }> = {
  hours: { name: 'Hours', caption: 'Hours by kind and by client' },
  'hours-by-month': { name: 'Hours by month', caption: 'Hours of coaching and mentoring by month' },
  sessions: { name: 'List of sessions', caption: 'Sessions held' },
  goals: { name: 'Goals and outcomes', caption: 'Goals agreed, and how far each came' },
  feedback: { name: 'Feedback', caption: 'Feedback received' },
  'feedback-ratings': { name: 'Ratings in feedback', caption: 'Ratings given in feedback, by who gave them' },
  supervision: { name: 'Supervision', caption: 'Supervision and peer work' },
  cpd: { name: 'CPD', caption: 'Professional development' },
  swot: { name: 'SWOT', caption: 'SWOT analysis' },
  plan: { name: 'Development plan', caption: 'Development plan: objectives, times and the letters of SMART' },
  profile: { name: 'Coaching profile', caption: 'Coaching profile' },
  'ratings-over-time': { name: 'Ratings over time', caption: 'Ratings over time, by who gave them' },
  'ratings-rounds': { name: 'My own rounds on each other', caption: 'My own ratings, round by round' },
  'ratings-others': { name: 'Myself beside others', caption: 'The latest ratings, my own and those of others' },
};

/** Those that can be of one client. */
export const liveOfClient: readonly LiveSource[] = ['hours-by-month', 'sessions', 'goals', 'feedback'];

/**
 * Those that are always of one thing, by what their `of` is: a plan’s id, that of a version of the profile, a framework’s,
 * or `framework/competency`. A SWOT is of a snapshot, or as it is where `of` is empty.
 */
export const liveOfOne: readonly LiveSource[] = [
  'plan',
  'profile',
  'ratings-over-time',
  'ratings-rounds',
  'ratings-others',
];

/** What there is to choose for the blocks that are of one thing: by id and name. */
export interface BlockChoices {
  /** Earlier states of the SWOT; whether anything stands in it now. */
  swot: { isBegun: boolean; snapshots: { id: string; name: string }[] };
  plans: { id: string; name: string }[];
  profiles: { id: string; name: string }[];
  /** Frameworks by which somebody rated, each with the competencies that were rated. */
  frameworks: { id: string; name: string; competencies: { id: string; name: string }[] }[];
}

const words = z.string().max(20_000);

const tableSchema = z.object({
  kind: z.literal('table'),
  head: z.array(words).min(1).max(20),
  rows: z.array(z.array(words).max(20)).max(5000),
  /** Columns of figures, aligned to the right. */
  figures: z.array(z.int().min(0)).max(20),
  /** The widths of the columns against each other. */
  shares: z.array(z.number().positive()).max(20),
});

const chartSchema = z.object({
  kind: z.literal('chart'),
  shape: z.enum(['bars', 'lines', 'radar']),
  labels: z.array(words).min(1).max(400),
  series: z
    .array(z.object({ name: words, values: z.array(z.number().nullable()).max(400) }))
    .min(1)
    .max(12),
  /** What the values are, e.g. `hours`. */
  unit: words,
  /** The top of the scale. */
  most: z.number().positive(),
});

const listsSchema = z.object({
  kind: z.literal('lists'),
  lists: z
    .array(z.object({ title: words, items: z.array(words).max(500) }))
    .min(1)
    .max(40),
});

/** What a live block shows. */
export const blockContentSchema = z.discriminatedUnion('kind', [tableSchema, chartSchema, listsSchema]);
export type BlockContent = z.infer<typeof blockContentSchema>;
export type BlockTable = z.infer<typeof tableSchema>;
export type BlockChart = z.infer<typeof chartSchema>;

/** A live block as it stands in the text. */
export interface LiveBlockFacts {
  blockId: string;
  source: string;
  of: string;
  caption: string;
  /** JSON of what it showed when it was frozen; empty while it follows its source. */
  frozen: string;
}

/** What a live block shows now, and whether that is what its source says. */
export type BlockState =
  | { state: 'live'; content: BlockContent }
  /** Nothing is there any more: what it showed last. */
  | { state: 'gone'; content: BlockContent | null };

/** What a live block is asked by. */
export const blockOrderSchema = z.object({ blockId: z.uuid(), source: z.string().max(40), of: z.string().max(200) });
export type BlockOrder = z.infer<typeof blockOrderSchema>;

/** What a frozen block shows; null where its text is none that this version reads. */
export function frozenContent({ frozen }: Pick<LiveBlockFacts, 'frozen'>): BlockContent | null {
  if (frozen === '') return null;
  try {
    return blockContentSchema.parse(JSON.parse(frozen));
  } catch {
    return null;
  }
}

/** The facts of a live block's node. */
export function liveBlockFacts({ attrs = {} }: Pick<DocumentNode, 'attrs'>): LiveBlockFacts {
  const text = (name: string) => (typeof attrs[name] === 'string' ? attrs[name] : '');
  return {
    blockId: text('blockId'),
    source: text('source'),
    of: text('of'),
    caption: text('caption'),
    frozen: text('frozen'),
  };
}

/** A source that this version knows; null for one of a newer version. */
export const knownSource = (source: string): LiveSource | null => liveSources.find((known) => known === source) ?? null;

function collect(nodes: readonly DocumentNode[], found: LiveBlockFacts[]): void {
  for (const node of nodes) {
    if (node.type === 'liveBlock') found.push(liveBlockFacts(node));
    else if (node.content) collect(node.content, found);
  }
}

/** The live blocks of a text, in its order. */
export function liveBlocksOf(document: ReflectionDocument): LiveBlockFacts[] {
  const found: LiveBlockFacts[] = [];
  collect(document.content, found);
  return found;
}

/** `Table 1`, `Figure 2`: the labels of live blocks in the order of the text, by block. */
export function labelsOf(blocks: readonly Pick<LiveBlockFacts, 'blockId' | 'source'>[]): Map<string, string> {
  const counts = { Table: 0, Figure: 0 };
  return new Map(
    blocks.map(({ blockId, source }) => {
      const known = knownSource(source);
      const kind = known === null ? 'Table' : liveNumbering[known];
      counts[kind] += 1;
      return [blockId, `${kind} ${counts[kind]}`];
    }),
  );
}

const figures = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

const shapeNames: Record<BlockChart['shape'], string> = {
  bars: 'Bar chart',
  lines: 'Line chart',
  radar: 'Radar chart',
};

/** What a chart shows, in sentences: its alternative text. */
export function chartInWords(chart: BlockChart): string {
  const lines = chart.series.map(({ name, values }) => {
    const points = chart.labels.flatMap((label, index) => {
      const value = values[index];
      return typeof value === 'number' ? [`${label} ${figures.format(value)}`] : [];
    });
    return `${name}: ${points.length === 0 ? 'no values' : points.join(', ')}.`;
  });
  return `${shapeNames[chart.shape]}, ${chart.unit}. ${lines.join(' ')}`;
}
