import type { Migration } from './index.ts';

/** The SWOT for the role of coach or mentor: items, what they rest on, pairs, and snapshots. */
export const swot = {
  version: 8,
  name: 'swot',
  sql: `
CREATE TABLE swot_item (
  id TEXT PRIMARY KEY,
  -- The same for an item and its copies from a snapshot.
  lineage TEXT NOT NULL,
  quadrant TEXT NOT NULL CHECK (quadrant IN ('strength', 'weakness', 'opportunity', 'threat')),
  heading TEXT NOT NULL,
  body TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('both', 'coach', 'mentor')),
  themes TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('open', 'in-hand', 'settled')),
  position INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  trashed_at TEXT
) STRICT;
CREATE INDEX swot_item_standing ON swot_item (quadrant, position) WHERE trashed_at IS NULL;
CREATE TABLE swot_ground (
  item_id TEXT NOT NULL REFERENCES swot_item (id) ON DELETE CASCADE,
  kind TEXT NOT NULL CHECK (kind IN ('evidence', 'rating', 'feedback')),
  -- No foreign key: what was dropped and comes back by an undo stands under its item again.
  ref TEXT NOT NULL,
  placed_at TEXT NOT NULL,
  PRIMARY KEY (item_id, kind, ref)
) STRICT, WITHOUT ROWID;
CREATE INDEX swot_ground_by_ref ON swot_ground (kind, ref);
CREATE TABLE swot_aside (
  quadrant TEXT NOT NULL CHECK (quadrant IN ('strength', 'weakness', 'opportunity', 'threat')),
  card TEXT NOT NULL,
  put_at TEXT NOT NULL,
  PRIMARY KEY (quadrant, card)
) STRICT, WITHOUT ROWID;
CREATE TABLE swot_pair (
  id TEXT PRIMARY KEY,
  inside_id TEXT NOT NULL REFERENCES swot_item (id) ON DELETE CASCADE,
  outside_id TEXT NOT NULL REFERENCES swot_item (id) ON DELETE CASCADE,
  sentence TEXT NOT NULL,
  created_at TEXT NOT NULL,
  trashed_at TEXT
) STRICT;
CREATE INDEX swot_pair_by_inside ON swot_pair (inside_id);
CREATE INDEX swot_pair_by_outside ON swot_pair (outside_id);
CREATE TABLE swot_snapshot (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  frozen_on TEXT NOT NULL,
  -- Items by quadrant, so that a list never reads what they say.
  counts TEXT NOT NULL,
  content TEXT NOT NULL,
  created_at TEXT NOT NULL,
  trashed_at TEXT
) STRICT;
`,
} as const satisfies Migration;
