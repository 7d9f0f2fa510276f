import type { Migration } from './index.ts';

/** Reflections with their versions, tags, experiments, in-action notes, images, and the search index over them. */
export const reflections = {
  version: 1,
  name: 'reflections',
  sql: `
CREATE TABLE vault_state (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  opened INTEGER NOT NULL
) STRICT;
INSERT INTO vault_state (id, opened) VALUES (1, 0);

CREATE TABLE journal_fact (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE reflection (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  happened_on TEXT NOT NULL,
  happened_at TEXT,
  zone TEXT NOT NULL,
  model_id TEXT NOT NULL,
  private INTEGER NOT NULL DEFAULT 0 CHECK (private IN (0, 1)),
  depth_scale TEXT,
  depth_level TEXT,
  excerpt TEXT NOT NULL DEFAULT '',
  word_count INTEGER NOT NULL DEFAULT 0,
  stages_begun INTEGER NOT NULL DEFAULT 0,
  stages_total INTEGER NOT NULL DEFAULT 1,
  revision INTEGER NOT NULL DEFAULT 1,
  versions_thinned INTEGER NOT NULL DEFAULT 0,
  created_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  trashed_at TEXT,
  CHECK ((depth_scale IS NULL) = (depth_level IS NULL))
) STRICT;
CREATE INDEX reflection_by_day ON reflection (happened_on DESC, happened_at DESC, id DESC) WHERE trashed_at IS NULL;
CREATE INDEX reflection_by_change ON reflection (changed_at DESC) WHERE trashed_at IS NULL;
CREATE INDEX reflection_in_trash ON reflection (trashed_at) WHERE trashed_at IS NOT NULL;

CREATE TABLE reflection_document (
  reflection_id TEXT PRIMARY KEY REFERENCES reflection (id) ON DELETE CASCADE,
  document_version INTEGER NOT NULL,
  document TEXT NOT NULL
) STRICT;

CREATE TABLE reflection_version (
  id TEXT PRIMARY KEY,
  reflection_id TEXT NOT NULL REFERENCES reflection (id) ON DELETE CASCADE,
  title TEXT NOT NULL,
  model_id TEXT NOT NULL,
  document_version INTEGER NOT NULL,
  document TEXT NOT NULL,
  word_count INTEGER NOT NULL,
  written_at TEXT NOT NULL
) STRICT;
CREATE INDEX reflection_version_by_time ON reflection_version (reflection_id, written_at DESC);

CREATE TABLE tag (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL UNIQUE COLLATE NOCASE
) STRICT;
CREATE TABLE reflection_tag (
  reflection_id TEXT NOT NULL REFERENCES reflection (id) ON DELETE CASCADE,
  tag_id TEXT NOT NULL REFERENCES tag (id) ON DELETE CASCADE,
  PRIMARY KEY (reflection_id, tag_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX reflection_tag_by_tag ON reflection_tag (tag_id, reflection_id);

CREATE TABLE own_model (
  id TEXT PRIMARY KEY,
  definition TEXT NOT NULL,
  created_at TEXT NOT NULL,
  retired_at TEXT
) STRICT;

CREATE TABLE experiment (
  id TEXT PRIMARY KEY,
  reflection_id TEXT NOT NULL UNIQUE REFERENCES reflection (id) ON DELETE CASCADE,
  text TEXT NOT NULL,
  due_on TEXT,
  status TEXT NOT NULL CHECK (status IN ('open', 'tried', 'changed', 'dropped')),
  outcome TEXT,
  followed_up_in TEXT REFERENCES reflection (id) ON DELETE SET NULL,
  created_at TEXT NOT NULL,
  closed_at TEXT
) STRICT;
CREATE INDEX experiment_by_status ON experiment (status, due_on);
CREATE INDEX experiment_by_follow_up ON experiment (followed_up_in);

CREATE TABLE in_action_note (
  id TEXT PRIMARY KEY,
  text TEXT NOT NULL,
  noted_at TEXT NOT NULL,
  zone TEXT NOT NULL,
  reflection_id TEXT REFERENCES reflection (id) ON DELETE SET NULL,
  trashed_at TEXT
) STRICT;
CREATE INDEX in_action_note_by_reflection ON in_action_note (reflection_id);

CREATE TABLE image (
  id TEXT PRIMARY KEY,
  mime TEXT NOT NULL,
  size INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE searchable (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  source_id TEXT NOT NULL,
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  tags TEXT NOT NULL,
  UNIQUE (kind, source_id)
) STRICT;
CREATE TABLE search_pending (
  kind TEXT NOT NULL,
  source_id TEXT NOT NULL,
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  tags TEXT NOT NULL,
  PRIMARY KEY (kind, source_id)
) STRICT;
CREATE VIRTUAL TABLE search_index USING fts5 (
  title, body, tags,
  content = 'searchable', content_rowid = 'id',
  tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
INSERT INTO search_index (search_index, rank) VALUES ('rank', 'bm25(4.0, 1.0, 2.0)');
CREATE TRIGGER searchable_added AFTER INSERT ON searchable BEGIN
  INSERT INTO search_index (rowid, title, body, tags) VALUES (new.id, new.title, new.body, new.tags);
END;
CREATE TRIGGER searchable_removed AFTER DELETE ON searchable BEGIN
  INSERT INTO search_index (search_index, rowid, title, body, tags) VALUES ('delete', old.id, old.title, old.body, old.tags);
END;
CREATE TRIGGER searchable_changed AFTER UPDATE ON searchable BEGIN
  INSERT INTO search_index (search_index, rowid, title, body, tags) VALUES ('delete', old.id, old.title, old.body, old.tags);
  INSERT INTO search_index (rowid, title, body, tags) VALUES (new.id, new.title, new.body, new.tags);
END;
`,
} as const satisfies Migration;
