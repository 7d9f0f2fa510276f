import { reflections } from './0001-reflections.ts';
import { practice } from './0002-practice.ts';
import { evidence } from './0003-evidence.ts';
import { needs } from './0004-needs.ts';
import { ratings } from './0005-ratings.ts';
import { unitEngagements } from './0006-unit-engagements.ts';
import { swot } from './0008-swot.ts';
import { plans } from './0009-plans.ts';
import { profile } from './0010-profile.ts';
import { anonymity } from './0011-anonymity.ts';
import { submissions } from './0012-submissions.ts';
import { clientMentions } from './0015-client-mentions.ts';
import { evidenceDay } from './0016-evidence-day.ts';

/** Migrations in order. A migration is frozen once it has shipped: it imports nothing that may change. */
export interface Migration {
  /** The `user_version` after it; rises from one to the next, gaps allowed. */
  version: number;
  name: string;
  sql: string;
}

export const migrations: readonly Migration[] = [
  reflections,
  practice,
  evidence,
  needs,
  ratings,
  unitEngagements,
  swot,
  plans,
  profile,
  anonymity,
  submissions,
  clientMentions,
  evidenceDay,
];

/** The newest format that this version of the product reads. */
export const latestVersion = migrations.at(-1)?.version ?? 0;
