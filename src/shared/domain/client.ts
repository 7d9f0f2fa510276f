import { z } from 'zod';
import { daySchema } from './date.ts';

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
  /** Sessions held, outside the trash. */
  sessions: number;
  minutes: number;
  /** YYYY-MM-DD of the last session that was held. */
  lastSessionOn: string | null;
}

/** A word of the register that should not stand in a text, and the client whose code name may take its place. */
export interface RegisteredTerm {
  term: string;
  clientId: string;
  codeName: string;
}
