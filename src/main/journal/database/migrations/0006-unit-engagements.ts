import type { Migration } from './index.ts';

/** Which clients a unit is about, hours as evidence, and several counted things in one piece for one criterion. */
export const unitEngagements = {
  version: 6,
  name: 'unit-engagements',
  sql: `
CREATE TABLE unit_engagement (
  unit_id TEXT NOT NULL,
  -- Without a reference: one that is removed and brought back by its undo is still chosen.
  engagement_id TEXT NOT NULL,
  PRIMARY KEY (unit_id, engagement_id)
) STRICT, WITHOUT ROWID;

-- What is chosen of the ledger, as the source of evidence: its words are counted anew whenever they are shown.
CREATE TABLE evidence_hours (
  id TEXT PRIMARY KEY,
  filter TEXT NOT NULL UNIQUE,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE evidence_item (
  evidence_id TEXT NOT NULL,
  target_kind TEXT NOT NULL,
  target_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  item TEXT NOT NULL,
  label TEXT NOT NULL,
  PRIMARY KEY (evidence_id, target_kind, target_id, position),
  FOREIGN KEY (evidence_id, target_kind, target_id)
    REFERENCES evidence_link (evidence_id, target_kind, target_id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
INSERT INTO evidence_item (evidence_id, target_kind, target_id, position, item, label)
  SELECT evidence_id, target_kind, target_id, 0, item, label FROM evidence_link WHERE item IS NOT NULL;
CREATE INDEX evidence_item_by_target ON evidence_item (target_kind, target_id, item, label);
DROP INDEX evidence_link_items;
ALTER TABLE evidence_link DROP COLUMN item;
ALTER TABLE evidence_link DROP COLUMN label;
-- What counts for nothing: counting walks the links alone and takes these few off.
CREATE INDEX evidence_not_standing ON evidence (id) WHERE detached_at IS NOT NULL OR trashed_at IS NOT NULL;
`,
} as const satisfies Migration;
