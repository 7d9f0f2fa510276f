import { z } from 'zod';
import { daySchema } from './date.ts';
import { idSchema } from './reflection.ts';

export const engagementKinds = ['coaching', 'mentoring'] as const;
export const partyRoles = ['coach', 'client', 'stakeholder'] as const;

const text = z.string().trim().max(10_000);
const line = z.string().trim().max(300);

/** One who signs the contract. `name` is a code name or a role, as it will be shown: never a real name. */
export const partySchema = z.object({
  id: idSchema,
  role: z.enum(partyRoles),
  name: line.min(1, 'Say who this party is.'),
  /** Null until they have signed. */
  signedOn: daySchema.nullable(),
});
export type Party = z.infer<typeof partySchema>;

/** A development need and how it was found. */
export const needSchema = z.object({
  id: idSchema,
  text: text.min(1, 'Say what the need is.'),
  /** The tool or conversation that found it, e.g. a 360° review; empty where nobody wrote it down. */
  tool: line,
});
export type Need = z.infer<typeof needSchema>;

/** A goal that was agreed, and how both will know that it is reached. */
export const goalSchema = z.object({
  id: idSchema,
  text: text.min(1, 'Say what the goal is.'),
  measure: line,
  agreedOn: daySchema.nullable(),
});
export type Goal = z.infer<typeof goalSchema>;

export const reviewKinds = ['midway', 'closing'] as const;

/** A review of the work together: due until it is held. */
export const reviewSchema = z.object({
  kind: z.enum(reviewKinds),
  dueOn: daySchema.nullable(),
  heldOn: daySchema.nullable(),
  text,
});
export type Review = z.infer<typeof reviewSchema>;

export const contractSchema = z.object({
  expectations: text,
  /** Confidentiality and boundaries. */
  boundaries: text,
  outcomes: text,
  frequency: line,
  startsOn: daySchema.nullable(),
  endsOn: daySchema.nullable(),
  parties: z.array(partySchema).max(20),
});
export type Contract = z.infer<typeof contractSchema>;

/** What can be changed of an engagement. Absent means unchanged; a list replaces the list that was. */
export const engagementPatchSchema = z.object({
  kind: z.enum(engagementKinds).optional(),
  /** E.g. team leader, senior, executive. */
  level: line.optional(),
  startedOn: daySchema.optional(),
  stakeholders: z.array(line.min(1)).max(20).optional(),
  contract: contractSchema.optional(),
  needs: z.array(needSchema).max(50).optional(),
  goals: z.array(goalSchema).max(50).optional(),
  reviews: z.array(reviewSchema).max(2).optional(),
  closedOn: daySchema.nullable().optional(),
  closingReason: text.optional(),
  /** Why this client is taken beyond the number that a qualification sets (8588-501: a fourth client). */
  exceptionReason: text.optional(),
});
export type EngagementPatch = z.infer<typeof engagementPatchSchema>;

/** The work with one client for one purpose, from contract to closure. */
export const engagementSchema = engagementPatchSchema
  .required()
  .extend({ id: idSchema, clientId: idSchema, codeName: z.string(), createdAt: z.iso.datetime() });
export type Engagement = z.infer<typeof engagementSchema>;

/** What is written down of an engagement, as `engagements.save` takes it. */
export type EngagementFacts = Required<EngagementPatch>;

/** A review that nobody has held though its day has come. */
export interface ReviewDue {
  engagementId: string;
  clientId: string;
  codeName: string;
  kind: Review['kind'];
  dueOn: string;
}

/** What sessions say about a goal: taken before it is removed, so that an undo can tie them to it again. */
export const goalLinksSchema = z.object({
  goalId: idSchema,
  /** Sessions whose aim serves it. */
  sessionIds: z.array(idSchema),
  progress: z.array(z.object({ sessionId: idSchema, score: z.int().min(0).max(10) })),
});
export type GoalLinks = z.infer<typeof goalLinksSchema>;

/** Whether everybody who is a party has signed, the coach and the client among them. */
export function isSignedByAll({ parties }: Contract): boolean {
  const has = (role: Party['role']) => parties.some((party) => party.role === role);
  return has('coach') && has('client') && parties.every(({ signedOn }) => signedOn !== null);
}

/** The day on which the last of them signed; null while it is not signed by all. */
export function signedByAllOn(contract: Contract): string | null {
  if (!isSignedByAll(contract)) return null;
  return contract.parties.reduce((last, { signedOn }) => (signedOn !== null && signedOn > last ? signedOn : last), '');
}

/** Who has yet to sign, by the names in the contract; the coach or the client where the contract does not name them. */
export function unsignedParties({ parties }: Contract): string[] {
  const has = (role: Party['role']) => parties.some((party) => party.role === role);
  const missing = [...(has('coach') ? [] : ['Coach']), ...(has('client') ? [] : ['Client'])];
  return [...missing, ...parties.filter(({ signedOn }) => signedOn === null).map(({ name }) => name)];
}

/** The usual most of clients at a time: unit 8588-501 takes two or three, a fourth with a recorded reason. */
const USUAL_CLIENTS = 3;

/** Whether this client is one more than is usual, beside the clients of the engagements that are `open`. */
export function isBeyondUsual(open: readonly Pick<Engagement, 'clientId'>[], clientId: string): boolean {
  const others = new Set(open.map((engagement) => engagement.clientId).filter((id) => id !== clientId));
  return others.size >= USUAL_CLIENTS;
}

/** The sentence for days that contradict each other, or null where they do not. */
export function wrongDays({
  startedOn,
  closedOn,
  contract,
}: Pick<EngagementFacts, 'startedOn' | 'closedOn' | 'contract'>) {
  if (closedOn !== null && closedOn < startedOn) return 'An engagement cannot close before it starts. Check both days.';
  const { startsOn, endsOn } = contract;
  if (startsOn !== null && endsOn !== null && endsOn < startsOn) {
    return 'A contract cannot end before it begins. Check both days.';
  }
  return null;
}
