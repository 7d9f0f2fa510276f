import type { Migration } from './index.ts';

/** What the anonymity gate found and was accepted with a reason, and the library of sources. */
export const anonymity = {
  version: 11,
  name: 'anonymity',
  sql: `
CREATE TABLE anonymity_acceptance (
  id TEXT PRIMARY KEY,
  scope TEXT NOT NULL,
  finding_key TEXT NOT NULL,
  reason TEXT NOT NULL,
  created_at TEXT NOT NULL,
  UNIQUE (scope, finding_key)
) STRICT;

CREATE TABLE source (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('book', 'chapter', 'article', 'web-page', 'report')),
  authors TEXT NOT NULL,
  year INTEGER,
  title TEXT NOT NULL,
  container TEXT NOT NULL,
  publisher TEXT NOT NULL,
  place TEXT NOT NULL,
  edition TEXT NOT NULL,
  volume TEXT NOT NULL,
  issue TEXT NOT NULL,
  pages TEXT NOT NULL,
  doi TEXT NOT NULL,
  url TEXT NOT NULL,
  accessed_on TEXT,
  created_at TEXT NOT NULL,
  trashed_at TEXT
) STRICT;
`,
} as const satisfies Migration;
