import type { Migration } from './index.ts';

/** Competency frameworks of the user's own, how frameworks are used, and dated rounds of ratings. */
export const ratings = {
  version: 5,
  name: 'ratings',
  sql: `
CREATE TABLE own_framework (
  id TEXT PRIMARY KEY,
  definition TEXT NOT NULL,
  created_at TEXT NOT NULL,
  retired_at TEXT
) STRICT;
CREATE TABLE framework_setting (
  framework_id TEXT PRIMARY KEY,
  chosen INTEGER NOT NULL CHECK (chosen IN (0, 1)),
  -- Null: the framework's own scale.
  scale TEXT,
  -- Ids of competencies that are no longer rated; their history stays.
  retired TEXT NOT NULL
) STRICT;
CREATE TABLE rating_round (
  id TEXT PRIMARY KEY,
  framework_id TEXT NOT NULL,
  -- The framework and the scale as they were on the day: history stays right when they change.
  framework TEXT NOT NULL,
  scale TEXT NOT NULL,
  source TEXT NOT NULL CHECK (source IN ('self', 'client', 'supervisor', 'peer')),
  client_id TEXT REFERENCES client (id) ON DELETE SET NULL,
  feedback_id TEXT REFERENCES feedback (id) ON DELETE SET NULL,
  who TEXT NOT NULL,
  rated_on TEXT NOT NULL,
  note TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('draft', 'done')),
  created_at TEXT NOT NULL,
  trashed_at TEXT
) STRICT;
CREATE INDEX rating_round_by_framework ON rating_round (framework_id, rated_on, id) WHERE trashed_at IS NULL;
CREATE TABLE rating (
  round_id TEXT NOT NULL REFERENCES rating_round (id) ON DELETE CASCADE,
  competency_id TEXT NOT NULL,
  -- Null: looked at and left open, with a note perhaps.
  score INTEGER,
  confidence TEXT CHECK (confidence IN ('low', 'medium', 'high')),
  note TEXT NOT NULL,
  PRIMARY KEY (round_id, competency_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE rating_evidence (
  round_id TEXT NOT NULL,
  competency_id TEXT NOT NULL,
  -- No reference: a piece that is dropped may come back by an undo, and then stands here again.
  evidence_id TEXT NOT NULL,
  PRIMARY KEY (round_id, competency_id, evidence_id),
  FOREIGN KEY (round_id, competency_id) REFERENCES rating (round_id, competency_id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX rating_evidence_by_evidence ON rating_evidence (evidence_id);
CREATE INDEX rating_round_by_client ON rating_round (client_id);
CREATE INDEX rating_round_by_feedback ON rating_round (feedback_id);
-- How often the coach wants to rate themselves: one row, or none for never.
CREATE TABLE rating_rhythm (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  rhythm TEXT NOT NULL CHECK (rhythm IN ('monthly', 'quarterly')),
  -- The day on which it was set.
  since TEXT NOT NULL
) STRICT;
`,
} as const satisfies Migration;
