import type { Migration } from './index.ts';

/** The record of the practice: clients and their register, engagements, sessions, supervision, feedback, CPD, files. */
export const practice = {
  version: 2,
  name: 'practice',
  sql: `
CREATE TABLE client (
  id TEXT PRIMARY KEY,
  code_name TEXT NOT NULL UNIQUE COLLATE NOCASE,
  anonymised_at TEXT,
  import_id TEXT REFERENCES log_import (id) ON DELETE SET NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE TABLE client_identity (
  client_id TEXT PRIMARY KEY REFERENCES client (id) ON DELETE CASCADE,
  real_name TEXT NOT NULL,
  aliases TEXT NOT NULL,
  organisation TEXT NOT NULL,
  role TEXT NOT NULL,
  contact TEXT NOT NULL,
  sector TEXT NOT NULL,
  record_consent_on TEXT,
  naming_consent_on TEXT
) STRICT;

CREATE TABLE engagement (
  id TEXT PRIMARY KEY,
  client_id TEXT NOT NULL REFERENCES client (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('coaching', 'mentoring')),
  level TEXT NOT NULL DEFAULT '',
  started_on TEXT NOT NULL,
  stakeholders TEXT NOT NULL DEFAULT '[]',
  contract TEXT NOT NULL,
  closed_on TEXT,
  closing_reason TEXT NOT NULL DEFAULT '',
  exception_reason TEXT NOT NULL DEFAULT '',
  import_id TEXT REFERENCES log_import (id) ON DELETE SET NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX engagement_by_client ON engagement (client_id, started_on);
CREATE INDEX engagement_by_import ON engagement (import_id) WHERE import_id IS NOT NULL;

CREATE TABLE development_need (
  id TEXT PRIMARY KEY,
  engagement_id TEXT NOT NULL REFERENCES engagement (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  tool TEXT NOT NULL
) STRICT;
CREATE INDEX development_need_by_engagement ON development_need (engagement_id, position);
CREATE TABLE goal (
  id TEXT PRIMARY KEY,
  engagement_id TEXT NOT NULL REFERENCES engagement (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  measure TEXT NOT NULL,
  agreed_on TEXT
) STRICT;
CREATE INDEX goal_by_engagement ON goal (engagement_id, position);
CREATE TABLE review (
  engagement_id TEXT NOT NULL REFERENCES engagement (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('midway', 'closing')),
  due_on TEXT,
  held_on TEXT,
  text TEXT NOT NULL,
  PRIMARY KEY (engagement_id, kind)
) STRICT, WITHOUT ROWID;
CREATE INDEX review_due ON review (due_on) WHERE held_on IS NULL AND due_on IS NOT NULL;

CREATE TABLE log_import (
  id TEXT PRIMARY KEY,
  imported_at TEXT NOT NULL,
  sessions INTEGER NOT NULL,
  clients INTEGER NOT NULL
) STRICT;

CREATE TABLE session (
  id TEXT PRIMARY KEY,
  engagement_id TEXT NOT NULL REFERENCES engagement (id) ON DELETE CASCADE,
  happened_on TEXT NOT NULL,
  started_at TEXT,
  zone TEXT NOT NULL,
  minutes INTEGER NOT NULL,
  format TEXT NOT NULL CHECK (format IN ('in-person', 'video', 'phone')),
  paid INTEGER NOT NULL CHECK (paid IN (0, 1)),
  setting TEXT NOT NULL CHECK (setting IN ('one-to-one', 'group')),
  status TEXT NOT NULL CHECK (status IN ('planned', 'held', 'cancelled', 'not-attended')),
  aim TEXT NOT NULL,
  goal_id TEXT REFERENCES goal (id) ON DELETE SET NULL,
  tools TEXT NOT NULL DEFAULT '[]',
  observer TEXT NOT NULL DEFAULT '',
  document_version INTEGER NOT NULL,
  document TEXT NOT NULL,
  import_id TEXT REFERENCES log_import (id) ON DELETE CASCADE,
  created_at TEXT NOT NULL,
  trashed_at TEXT
) STRICT;
CREATE INDEX session_by_day ON session (happened_on DESC, started_at DESC, id DESC) WHERE trashed_at IS NULL;
-- All that the sums of the hours read, so that they never read a session's notes.
CREATE INDEX session_hours ON session (status, happened_on, engagement_id, paid, minutes) WHERE trashed_at IS NULL;
CREATE INDEX session_by_engagement ON session (engagement_id, happened_on DESC);
CREATE INDEX session_by_import ON session (import_id) WHERE import_id IS NOT NULL;
CREATE INDEX client_by_import ON client (import_id) WHERE import_id IS NOT NULL;

CREATE TABLE session_action (
  id TEXT PRIMARY KEY,
  session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  owner TEXT NOT NULL CHECK (owner IN ('client', 'coach')),
  due_on TEXT,
  done_on TEXT,
  -- The same action in a later session, where it goes on. Where that one goes, this one is open again.
  carried_into TEXT REFERENCES session_action (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX session_action_by_session ON session_action (session_id, position);
CREATE INDEX session_action_open ON session_action (due_on) WHERE done_on IS NULL;
CREATE INDEX session_action_carried ON session_action (carried_into) WHERE carried_into IS NOT NULL;
CREATE TABLE goal_progress (
  session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  goal_id TEXT NOT NULL REFERENCES goal (id) ON DELETE CASCADE,
  score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 10),
  PRIMARY KEY (session_id, goal_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX goal_progress_by_goal ON goal_progress (goal_id);
CREATE TABLE session_reflection (
  reflection_id TEXT PRIMARY KEY REFERENCES reflection (id) ON DELETE CASCADE,
  session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX session_reflection_by_session ON session_reflection (session_id);

CREATE TABLE supervision (
  id TEXT PRIMARY KEY,
  happened_on TEXT NOT NULL,
  started_at TEXT,
  zone TEXT NOT NULL,
  minutes INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('one-to-one', 'group', 'peer', 'tutorial')),
  supervisor TEXT NOT NULL,
  excerpt TEXT NOT NULL,
  document_version INTEGER NOT NULL,
  document TEXT NOT NULL,
  created_at TEXT NOT NULL,
  trashed_at TEXT
) STRICT;
CREATE INDEX supervision_by_day ON supervision (happened_on DESC) WHERE trashed_at IS NULL;
CREATE TABLE supervision_session (
  supervision_id TEXT NOT NULL REFERENCES supervision (id) ON DELETE CASCADE,
  session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  PRIMARY KEY (supervision_id, session_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX supervision_session_by_session ON supervision_session (session_id);
CREATE TABLE supervision_reflection (
  supervision_id TEXT NOT NULL REFERENCES supervision (id) ON DELETE CASCADE,
  reflection_id TEXT NOT NULL REFERENCES reflection (id) ON DELETE CASCADE,
  PRIMARY KEY (supervision_id, reflection_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX supervision_reflection_by_reflection ON supervision_reflection (reflection_id);

CREATE TABLE feedback (
  id TEXT PRIMARY KEY,
  given_on TEXT NOT NULL,
  source TEXT NOT NULL CHECK (source IN ('client', 'supervisor', 'peer', 'stakeholder', 'observer')),
  way TEXT NOT NULL,
  client_id TEXT REFERENCES client (id) ON DELETE SET NULL,
  session_id TEXT REFERENCES session (id) ON DELETE SET NULL,
  may_be_quoted INTEGER NOT NULL CHECK (may_be_quoted IN (0, 1)),
  ratings TEXT NOT NULL DEFAULT '[]',
  excerpt TEXT NOT NULL,
  document_version INTEGER NOT NULL,
  document TEXT NOT NULL,
  created_at TEXT NOT NULL,
  trashed_at TEXT
) STRICT;
CREATE INDEX feedback_by_day ON feedback (given_on DESC) WHERE trashed_at IS NULL;
CREATE INDEX feedback_by_client ON feedback (client_id);
CREATE INDEX feedback_by_session ON feedback (session_id);

CREATE TABLE cpd_activity (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  done_on TEXT NOT NULL,
  minutes INTEGER NOT NULL,
  kind TEXT NOT NULL,
  provider TEXT NOT NULL,
  level TEXT,
  excerpt TEXT NOT NULL,
  document_version INTEGER NOT NULL,
  document TEXT NOT NULL,
  created_at TEXT NOT NULL,
  trashed_at TEXT
) STRICT;
CREATE INDEX cpd_activity_by_day ON cpd_activity (done_on DESC) WHERE trashed_at IS NULL;

CREATE TABLE attachment (
  id TEXT PRIMARY KEY,
  owner_kind TEXT NOT NULL CHECK (owner_kind IN ('engagement', 'session', 'supervision', 'feedback', 'cpd')),
  owner_id TEXT NOT NULL,
  name TEXT NOT NULL,
  mime TEXT NOT NULL,
  size INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  -- Null until the last piece is there: what was cut short is never shown, and is removed at the next opening.
  completed_at TEXT,
  trashed_at TEXT
) STRICT;
CREATE INDEX attachment_by_owner ON attachment (owner_kind, owner_id);
CREATE TABLE attachment_chunk (
  attachment_id TEXT NOT NULL REFERENCES attachment (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  bytes BLOB NOT NULL,
  PRIMARY KEY (attachment_id, position)
) STRICT;

CREATE TABLE chosen_target (
  target_id TEXT PRIMARY KEY,
  -- JSON where the user changed what the product ships, or made a target of their own; else null.
  definition TEXT,
  chosen INTEGER NOT NULL CHECK (chosen IN (0, 1))
) STRICT;
`,
} as const satisfies Migration;
