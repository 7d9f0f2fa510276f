import type { Migration } from './index.ts';

/** Submissions with their earlier states, and what their live blocks showed last. */
export const submissions = {
  version: 12,
  name: 'submissions',
  sql: `
CREATE TABLE submission (
  id TEXT PRIMARY KEY,
  unit_id TEXT NOT NULL,
  title TEXT NOT NULL,
  cover TEXT NOT NULL,
  choices TEXT NOT NULL,
  document_version INTEGER NOT NULL,
  document TEXT NOT NULL,
  word_count INTEGER NOT NULL,
  sections_begun INTEGER NOT NULL,
  sections_total INTEGER NOT NULL,
  versions_thinned INTEGER NOT NULL DEFAULT 0,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  trashed_at TEXT
) STRICT;
CREATE TABLE submission_version (
  id TEXT PRIMARY KEY,
  submission_id TEXT NOT NULL REFERENCES submission (id) ON DELETE CASCADE,
  title TEXT NOT NULL,
  document_version INTEGER NOT NULL,
  document TEXT NOT NULL,
  word_count INTEGER NOT NULL,
  written_at TEXT NOT NULL
) STRICT;
CREATE INDEX submission_version_by_submission ON submission_version (submission_id, written_at DESC);
CREATE TABLE submission_block (
  submission_id TEXT NOT NULL REFERENCES submission (id) ON DELETE CASCADE,
  block_id TEXT NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (submission_id, block_id)
) STRICT, WITHOUT ROWID;
`,
} as const satisfies Migration;
