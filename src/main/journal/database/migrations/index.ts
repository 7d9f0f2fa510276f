import { reflections } from './0001-reflections.ts';
import { practice } from './0002-practice.ts';
import { evidence } from './0003-evidence.ts';
import { needs } from './0004-needs.ts';
import { ratings } from './0005-ratings.ts';
import { submissions } from './0012-submissions.ts';

/** Migrations in order. A migration is frozen once it has shipped: it imports nothing that may change. */
export interface Migration {
  /** The `user_version` after it; rises from one to the next, gaps allowed. */
  version: number;
  name: string;
  sql: string;
}

export const migrations: readonly Migration[] = [reflections, practice, evidence, needs, ratings, submissions];

/** The newest format that this version of the product reads. */
export const latestVersion = migrations.at(-1)?.version ?? 0;
