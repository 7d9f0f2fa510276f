import type { Migration } from './index.ts';

/** Development plans: objectives with what they serve, milestones, notes, history; reviews; all with links to CPD. */
export const plans = {
  version: 9,
  name: 'plans',
  sql: `
CREATE TABLE development_plan (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  starts_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  aspiration TEXT NOT NULL,
  doing TEXT NOT NULL,
  resourcing TEXT NOT NULL,
  monitoring TEXT NOT NULL,
  reviewing TEXT NOT NULL,
  evaluation TEXT NOT NULL,
  supporters TEXT NOT NULL,
  -- JSON: ways to go on after it, each with what it would change.
  ways TEXT NOT NULL,
  closed_on TEXT,
  outcome TEXT NOT NULL,
  effect TEXT NOT NULL,
  created_at TEXT NOT NULL,
  trashed_at TEXT
) STRICT;

CREATE TABLE objective (
  id TEXT PRIMARY KEY,
  plan_id TEXT NOT NULL REFERENCES development_plan (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  title TEXT NOT NULL,
  specific TEXT NOT NULL,
  measure TEXT NOT NULL,
  baseline TEXT NOT NULL,
  target TEXT NOT NULL,
  resources TEXT NOT NULL,
  support TEXT NOT NULL,
  cost TEXT NOT NULL,
  time TEXT NOT NULL,
  relevance TEXT NOT NULL,
  starts_on TEXT NOT NULL,
  ends_on TEXT NOT NULL,
  monitoring TEXT NOT NULL,
  evaluation TEXT NOT NULL,
  level TEXT,
  -- JSON: the writer's own answers to what no program can tell, by letter.
  answers TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('open', 'achieved', 'partly', 'dropped', 'carried')),
  closed_on TEXT,
  outcome TEXT NOT NULL,
  effect TEXT NOT NULL,
  -- The same objective in an earlier plan.
  carried_from TEXT REFERENCES objective (id) ON DELETE SET NULL,
  created_at TEXT NOT NULL,
  trashed_at TEXT
) STRICT;
CREATE INDEX objective_by_plan ON objective (plan_id, position);
CREATE INDEX objective_carried ON objective (carried_from) WHERE carried_from IS NOT NULL;

CREATE TABLE objective_target (
  objective_id TEXT NOT NULL REFERENCES objective (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('need', 'swot', 'competency')),
  target_id TEXT NOT NULL,
  PRIMARY KEY (objective_id, kind, target_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX objective_target_by_target ON objective_target (kind, target_id);

CREATE TABLE milestone (
  id TEXT PRIMARY KEY,
  objective_id TEXT NOT NULL REFERENCES objective (id) ON DELETE CASCADE,
  title TEXT NOT NULL,
  due_on TEXT NOT NULL,
  done_on TEXT
) STRICT;
CREATE INDEX milestone_by_objective ON milestone (objective_id, due_on);

CREATE TABLE progress_note (
  id TEXT PRIMARY KEY,
  objective_id TEXT NOT NULL REFERENCES objective (id) ON DELETE CASCADE,
  noted_on TEXT NOT NULL,
  text TEXT NOT NULL,
  created_at TEXT NOT NULL,
  trashed_at TEXT
) STRICT;
CREATE INDEX progress_note_by_objective ON progress_note (objective_id, noted_on DESC);

CREATE TABLE objective_activity (
  objective_id TEXT NOT NULL REFERENCES objective (id) ON DELETE CASCADE,
  activity_id TEXT NOT NULL REFERENCES cpd_activity (id) ON DELETE CASCADE,
  PRIMARY KEY (objective_id, activity_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX objective_activity_by_activity ON objective_activity (activity_id);
CREATE TABLE objective_reflection (
  objective_id TEXT NOT NULL REFERENCES objective (id) ON DELETE CASCADE,
  reflection_id TEXT NOT NULL REFERENCES reflection (id) ON DELETE CASCADE,
  PRIMARY KEY (objective_id, reflection_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX objective_reflection_by_reflection ON objective_reflection (reflection_id);

CREATE TABLE plan_review (
  id TEXT PRIMARY KEY,
  plan_id TEXT NOT NULL REFERENCES development_plan (id) ON DELETE CASCADE,
  due_on TEXT NOT NULL,
  held_on TEXT,
  excerpt TEXT NOT NULL,
  document_version INTEGER NOT NULL,
  document TEXT NOT NULL,
  created_at TEXT NOT NULL,
  trashed_at TEXT
) STRICT;
CREATE INDEX plan_review_by_plan ON plan_review (plan_id, due_on);

CREATE TABLE objective_change (
  id TEXT PRIMARY KEY,
  objective_id TEXT NOT NULL REFERENCES objective (id) ON DELETE CASCADE,
  -- The review that led to it; null where it was changed in between.
  review_id TEXT REFERENCES plan_review (id) ON DELETE SET NULL,
  changed_on TEXT NOT NULL,
  field TEXT NOT NULL,
  before TEXT NOT NULL,
  after TEXT NOT NULL
) STRICT;
CREATE INDEX objective_change_by_objective ON objective_change (objective_id, changed_on);
CREATE INDEX objective_change_by_review ON objective_change (review_id) WHERE review_id IS NOT NULL;
`,
} as const satisfies Migration;
