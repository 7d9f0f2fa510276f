import type { Migration } from './index.ts';

/** Units that were chosen, evidence and what it speaks for, and the writer's own judgements. */
export const evidence = {
  version: 3,
  name: 'evidence',
  sql: `
CREATE TABLE chosen_unit (
  unit_id TEXT PRIMARY KEY,
  chosen_at TEXT NOT NULL
) STRICT;
CREATE TABLE own_unit (
  id TEXT PRIMARY KEY,
  definition TEXT NOT NULL,
  created_at TEXT NOT NULL,
  retired_at TEXT
) STRICT;

CREATE TABLE evidence (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('passage', 'entry')),
  source_kind TEXT NOT NULL,
  source_id TEXT NOT NULL,
  quote TEXT NOT NULL,
  created_at TEXT NOT NULL,
  detached_at TEXT,
  trashed_at TEXT
) STRICT;
CREATE INDEX evidence_by_source ON evidence (source_kind, source_id);
CREATE INDEX evidence_detached ON evidence (detached_at) WHERE detached_at IS NOT NULL;
CREATE TABLE evidence_link (
  evidence_id TEXT NOT NULL REFERENCES evidence (id) ON DELETE CASCADE,
  target_kind TEXT NOT NULL CHECK (target_kind IN ('criterion', 'competency', 'swot', 'need', 'tag')),
  target_id TEXT NOT NULL,
  justification TEXT NOT NULL,
  strength TEXT NOT NULL CHECK (strength IN ('supports', 'partly')),
  item TEXT,
  label TEXT NOT NULL,
  PRIMARY KEY (evidence_id, target_kind, target_id)
) STRICT, WITHOUT ROWID;
-- All that counting by criterion reads, so that it never reads a justification.
CREATE INDEX evidence_link_by_target ON evidence_link (target_kind, target_id, strength);
CREATE INDEX evidence_link_items ON evidence_link (target_kind, target_id, item, label) WHERE item IS NOT NULL;

CREATE TABLE criterion_judgement (
  unit_id TEXT NOT NULL,
  reference TEXT NOT NULL,
  done INTEGER NOT NULL CHECK (done IN (0, 1)),
  marks INTEGER,
  note TEXT NOT NULL,
  judged_at TEXT NOT NULL,
  PRIMARY KEY (unit_id, reference)
) STRICT, WITHOUT ROWID;
CREATE TABLE section_judgement (
  unit_id TEXT NOT NULL,
  section_id TEXT NOT NULL,
  marks INTEGER NOT NULL,
  judged_at TEXT NOT NULL,
  PRIMARY KEY (unit_id, section_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE requirement_judgement (
  unit_id TEXT NOT NULL,
  requirement_id TEXT NOT NULL,
  answer INTEGER NOT NULL CHECK (answer IN (0, 1)),
  judged_at TEXT NOT NULL,
  PRIMARY KEY (unit_id, requirement_id)
) STRICT, WITHOUT ROWID;
`,
} as const satisfies Migration;
