import type { Migration } from './index.ts';

/** The coach's own development needs, beside those of their clients. */
export const needs = {
  version: 4,
  name: 'needs',
  sql: `
CREATE TABLE coach_need (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  detail TEXT NOT NULL,
  aim TEXT NOT NULL CHECK (aim IN ('close', 'build-on')),
  origin_kind TEXT NOT NULL CHECK (origin_kind IN ('own', 'swot', 'rating')),
  origin_id TEXT,
  created_at TEXT NOT NULL,
  trashed_at TEXT
) STRICT;
`,
} as const satisfies Migration;
