import { z } from 'zod';
import { daySchema } from './date.ts';
import { type Engagement, engagementSchema } from './engagement.ts';
import { idSchema } from './reflection.ts';

/** The name by which a client goes everywhere in the product; unique without regard to case. */
export const codeNameSchema = z.string().trim().min(1, 'Give the client a code name.').max(60);

const line = z.string().trim().max(200);

/** Who a client is. Kept in the register alone: nothing else in the product holds or shows it. */
export const identitySchema = z.object({
  realName: line,
  /** Other names by which they may be written about, without doubles. */
  aliases: z.array(line.min(1)).max(20),
  organisation: line,
  role: line,
  contact: line,
  sector: line,
  /** The day on which they agreed to records being kept; null: they did not. */
  recordConsentOn: daySchema.nullable(),
  /** The day on which they agreed to being named to a professional body; null: they did not. */
  namingConsentOn: daySchema.nullable(),
});
export type Identity = z.infer<typeof identitySchema>;

export const emptyIdentity: Identity = {
  realName: '',
  aliases: [],
  organisation: '',
  role: '',
  contact: '',
  sector: '',
  recordConsentOn: null,
  namingConsentOn: null,
};

/** A client as the product shows them: by code name, with counts of the record, without anything of the register. */
export interface Client {
  id: string;
  codeName: string;
  /** UTC instant; the register's entry is gone and the record stays. */
  anonymisedAt: string | null;
  /** Whether the register knows who this is. */
  identified: boolean;
  createdAt: string;
}

/** A client in the list. */
export interface ClientSummary extends Client {
  engagements: number;
  /** Engagements that are not closed. */
  openEngagements: number;
  /** What the engagements are, each kind once. */
  kinds: Engagement['kind'][];
  /** Sessions held, outside the trash. */
  sessions: number;
  minutes: number;
  /** YYYY-MM-DD of the last session that was held. */
  lastSessionOn: string | null;
}

/** A client that was removed, whole: what `clients.restore` needs to put them back. */
export const removedClientSchema = z.object({
  id: idSchema,
  codeName: codeNameSchema,
  anonymisedAt: z.iso.datetime().nullable(),
  createdAt: z.iso.datetime(),
  identity: identitySchema.nullable(),
  engagements: z.array(engagementSchema),
  /** The rating rounds that were theirs. */
  roundIds: z.array(idSchema).max(10_000),
});
export type RemovedClient = z.infer<typeof removedClientSchema>;

/** A word of the register that should not stand in a text, and the client whose code name may take its place. */
export interface RegisteredTerm {
  term: string;
  clientId: string;
  codeName: string;
}

/** One key for all ways of writing a name that are one to the eye: see `isSameName`. */
export const nameKey = (text: string) => text.normalize('NFKC').replaceAll(/\s+/gu, ' ').trim().toLocaleLowerCase('en');

/** Whether two names are one to the eye: without regard to case, doubled spaces and the way letters are composed. */
export function isSameName(one: string, other: string): boolean {
  return nameKey(one) === nameKey(other);
}

/** `Client` with the lowest number that none of the names has. */
export function freeCodeName(taken: readonly string[]): string {
  const names = new Set(taken.map(nameKey));
  let number = 1;
  while (names.has(`client ${number}`)) number += 1;
  return `Client ${number}`;
}

/** Stands before a name and names nobody. */
const titles = new Set(['mrs', 'miss', 'prof', 'professor', 'doctor', 'sir', 'dame', 'rev']);

/** First and last names apart, from three letters on: what is shorter is in too many words. */
function partsOf(realName: string): string[] {
  const words = realName.split(/[\s,]+/u).map((word) => word.replaceAll(/^[^\p{L}]+|[^\p{L}\p{M}]+$/gu, ''));
  return words.filter((word) => (word.match(/\p{L}/gu) ?? []).length >= 3 && !titles.has(nameKey(word)));
}

/** The words of a register's entry that tell who it is: the name and its parts, other names, the organisation. Each once. */
export function termsOf({ realName, aliases, organisation }: Identity): string[] {
  const terms = new Map<string, string>();
  for (const term of [realName, ...aliases, organisation, ...partsOf(realName)]) {
    const key = nameKey(term);
    if (key !== '' && !terms.has(key)) terms.set(key, term.trim());
  }
  return [...terms.values()];
}
