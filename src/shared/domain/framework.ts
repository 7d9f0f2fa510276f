import { z } from 'zod';

// Two of them and a colon are a target of evidence (`competencyKey`), which has 120 characters.
const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,58}$/, 'small letters, digits and hyphens, at most 59 of them');
const line = z.string().trim().min(1).max(200);

/** What scores go from and to, in whole steps; `words` names each step, or none of them. */
export const scaleSchema = z
  .strictObject({
    least: z.int().min(0).max(1),
    most: z.int().min(2).max(10),
    words: z.array(z.string().trim().max(60)),
  })
  .refine(({ least, most, words }) => words.length === 0 || words.length === most - least + 1, {
    error: 'Name every step of the scale, or none.',
    path: ['words'],
  })
  .superRefine(({ least, words }, { addIssue }) => {
    const empty = words.indexOf('');
    if (empty < 0) return;
    const message = `Step ${least + empty} of the scale has an empty name. Name every step of the scale, or none.`;
    addIssue({ code: 'custom', message, path: ['words'], input: words });
  });
export type Scale = z.infer<typeof scaleSchema>;

const competencySchema = z.strictObject({
  id,
  name: line,
  /** In the product's or the user's own words; empty where the body's text is not ours to ship. */
  description: z.string().trim().max(600),
});
export type Competency = z.infer<typeof competencySchema>;

const MOST_DOMAINS = 20;
const MOST_OF_DOMAIN = 60;
/** More could not be rated in one sitting, nor drawn. */
const MOST_COMPETENCIES = 100;

const domainSchema = z.strictObject({
  name: z.string().trim().max(200),
  competencies: z
    .array(competencySchema)
    .min(1, 'A domain needs at least one competency.')
    .max(MOST_OF_DOMAIN, `A domain holds ${MOST_OF_DOMAIN} competencies at most.`),
});

interface Named {
  id: string;
  name: string;
}

/** The first that stands twice among these, as `of` tells them apart; null for none. */
function twice(all: readonly Named[], of: (one: Named) => string): Named | null {
  const seen = new Set<string>();
  for (const one of all) {
    const key = of(one);
    if (seen.has(key)) return one;
    seen.add(key);
  }
  return null;
}

/** A competency framework. The shipped ones are in `resources/frameworks/`. */
export const frameworkSchema = z
  .strictObject({
    id,
    name: line,
    /** Who publishes it, and in which edition; empty for the user's own. */
    publisher: z.string().trim().max(200),
    scale: scaleSchema,
    /** Its domains in order; a framework without domains has one with an empty name. */
    domains: z
      .array(domainSchema)
      .min(1, 'A framework needs at least one competency.')
      .max(MOST_DOMAINS, `A framework holds ${MOST_DOMAINS} domains at most.`),
  })
  .superRefine(({ domains }, { addIssue }) => {
    const all = domains.flatMap(({ competencies }) => competencies);
    const problem = (message: string) => addIssue({ code: 'custom', message, path: ['domains'], input: domains });
    if (all.length > MOST_COMPETENCIES) {
      problem(`A framework holds ${MOST_COMPETENCIES} competencies at most: this one has ${all.length}.`);
    }
    const sameId = twice(all, (one) => one.id);
    if (sameId) problem(`Two competencies have the id “${sameId.id}”. Each needs its own.`);
    const sameName = twice(all, ({ name }) => name.toLocaleLowerCase('en'));
    if (sameName) problem(`Two competencies are called “${sameName.name}”. Nobody could tell their ratings apart.`);
  });
export type Framework = z.infer<typeof frameworkSchema>;

/** A framework as the interface lists it, with the scale that it is rated on now. */
export interface ListedFramework extends Framework {
  /** Made by the user, and so editable. */
  own: boolean;
  /** In use: rated, offered as a target of evidence, drawn. */
  chosen: boolean;
  /** No longer offered; what was rated stays. Only for the user's own. */
  retired: boolean;
  /** Ids of the competencies that are no longer rated; their history stays. */
  retiredCompetencies: string[];
  /** The scale that it has by itself. */
  ownScale: Scale;
}

/** All competencies of a framework, in its order. */
export const competenciesOf = ({ domains }: Pick<Framework, 'domains'>): Competency[] =>
  domains.flatMap(({ competencies }) => competencies);

/** A competency as a target of evidence: `framework:competency`. */
export const competencyKey = (frameworkId: string, competencyId: string): string => `${frameworkId}:${competencyId}`;

/** The framework without some competencies; a domain that is left empty goes too. */
export function withoutCompetencies<Some extends Pick<Framework, 'domains'>>(
  framework: Some,
  gone: readonly string[],
): Some {
  const domains = framework.domains
    .map((domain) => ({ ...domain, competencies: domain.competencies.filter(({ id: one }) => !gone.includes(one)) }))
    .filter(({ competencies }) => competencies.length > 0);
  return { ...framework, domains };
}

/** Scales to choose from; each may be put in other words. */
export const scalePresets = [
  { label: '1 to 5', scale: { least: 1, most: 5, words: [] } },
  { label: '1 to 7', scale: { least: 1, most: 7, words: [] } },
  { label: '1 to 10', scale: { least: 1, most: 10, words: [] } },
  { label: 'Four levels', scale: { least: 1, most: 4, words: ['Starting', 'Growing', 'Steady', 'Leading'] } },
] as const satisfies readonly { label: string; scale: Readonly<Scale> | { words: readonly string[] } }[];

/** The scores of a scale, lowest first. */
export const scoresOf = ({ least, most }: Scale): number[] =>
  Array.from({ length: most - least + 1 }, (_, index) => least + index);

/** The name of a step; empty where it has none. */
export const scoreWord = ({ least, words }: Scale, score: number): string => words[score - least] ?? '';

/** `1 to 5, “seldom” to “consistently”`. */
export function scaleInWords({ least, most, words }: Scale): string {
  const [first, last] = [words[0], words.at(-1)];
  return `${least} to ${most}${first && last ? `, “${first}” to “${last}”` : ''}`;
}

/** A short word for a text, the same for the same one (FNV-1a, 32 bits). */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36);
}

/**
 * A free id made of a name: `Coaching in schools` is `coaching-in-schools`, or `coaching-in-schools-2`. Where letters of
 * another script are lost, what tells the name apart stands at the end: `own-1k2m3n`.
 */
export function idFromName(name: string, taken: ReadonlySet<string>): string {
  const bare = name
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .trim()
    .toLowerCase();
  const latin = bare
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 46)
    .replace(/-+$/, '');
  const isWhole = !/\p{L}/u.test(bare.replaceAll(/[a-z]+/g, ''));
  const stem = isWhole ? latin || 'own' : `${latin || 'own'}-${shortHash(bare)}`;
  let free = stem;
  for (let count = 2; taken.has(free); count += 1) free = `${stem}-${count}`;
  return free;
}
