import type { Migration } from './index.ts';

/** The coaching profile: one source of texts, figures, entries and testimonials, and versions of it for a purpose. */
export const profile = {
  version: 10,
  name: 'profile',
  sql: `
CREATE TABLE profile (
  id TEXT PRIMARY KEY CHECK (id = 'own'),
  name TEXT NOT NULL,
  tagline TEXT NOT NULL,
  letters TEXT NOT NULL,
  accent TEXT NOT NULL,
  photo_id TEXT REFERENCES image (id) ON DELETE SET NULL,
  -- Names of the register that the coach keeps as they are, e.g. their own employer's: see nameKey.
  kept_names TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE TABLE profile_section (
  id TEXT PRIMARY KEY,
  document_version INTEGER NOT NULL,
  document TEXT NOT NULL,
  word_count INTEGER NOT NULL
) STRICT;
CREATE TABLE profile_figure (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  period TEXT NOT NULL CHECK (period IN ('all', 'year')),
  -- What the ledger said on the day: shown until the coach takes what it says now.
  value TEXT NOT NULL,
  from_on TEXT,
  taken_on TEXT NOT NULL,
  created_at TEXT NOT NULL,
  trashed_at TEXT
) STRICT;
CREATE TABLE profile_entry (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('qualification', 'accreditation', 'membership')),
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  detail TEXT NOT NULL,
  from_on TEXT,
  until_on TEXT,
  created_at TEXT NOT NULL,
  trashed_at TEXT
) STRICT;
CREATE TABLE profile_quote (
  id TEXT PRIMARY KEY,
  -- Null: the feedback was deleted for good. The words stay, and out of every export, until the coach decides.
  feedback_id TEXT REFERENCES feedback (id) ON DELETE SET NULL,
  quote TEXT NOT NULL,
  byline TEXT NOT NULL,
  created_at TEXT NOT NULL,
  trashed_at TEXT
) STRICT;
CREATE TABLE profile_offer (
  section_id TEXT NOT NULL,
  offer_key TEXT NOT NULL,
  answer TEXT NOT NULL CHECK (answer IN ('used', 'dismissed')),
  answered_at TEXT NOT NULL,
  PRIMARY KEY (section_id, offer_key)
) STRICT, WITHOUT ROWID;
CREATE TABLE profile_version (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  purpose TEXT NOT NULL CHECK (purpose IN ('full', 'page', 'biography')),
  -- Ids of sections, in the order of this version.
  sections TEXT NOT NULL,
  -- Ids of figures, entries and quotes that this version leaves out.
  left_out TEXT NOT NULL,
  words INTEGER,
  created_at TEXT NOT NULL,
  trashed_at TEXT
) STRICT;
-- A section's text in one version, where that is not the profile's own.
CREATE TABLE profile_version_text (
  id TEXT PRIMARY KEY,
  version_id TEXT NOT NULL REFERENCES profile_version (id) ON DELETE CASCADE,
  section_id TEXT NOT NULL,
  document_version INTEGER NOT NULL,
  document TEXT NOT NULL,
  word_count INTEGER NOT NULL,
  UNIQUE (version_id, section_id)
) STRICT;
`,
} as const satisfies Migration;
