import type { Migration } from './index.ts';

/** Which clients a text names: until now its document alone knew. */
export const clientMentions = {
  version: 15,
  name: 'client-mentions',
  sql: `
-- By the kinds of sources that evidence has. A client that is removed and brought back is still named.
CREATE TABLE client_mention (
  source_kind TEXT NOT NULL,
  source_id TEXT NOT NULL,
  client_id TEXT NOT NULL,
  PRIMARY KEY (source_kind, source_id, client_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX client_mention_by_client ON client_mention (client_id, source_kind, source_id);
INSERT INTO client_mention SELECT DISTINCT 'reflection', d.reflection_id, j.value FROM reflection_document d, json_tree(d.document) j
  WHERE instr(d.document, '"clientId"') > 0 AND j.key = 'clientId' AND j.type = 'text';
INSERT INTO client_mention SELECT DISTINCT 'session', d.id, j.value FROM session d, json_tree(d.document) j
  WHERE instr(d.document, '"clientId"') > 0 AND j.key = 'clientId' AND j.type = 'text';
INSERT INTO client_mention SELECT DISTINCT 'supervision', d.id, j.value FROM supervision d, json_tree(d.document) j
  WHERE instr(d.document, '"clientId"') > 0 AND j.key = 'clientId' AND j.type = 'text';
INSERT INTO client_mention SELECT DISTINCT 'feedback', d.id, j.value FROM feedback d, json_tree(d.document) j
  WHERE instr(d.document, '"clientId"') > 0 AND j.key = 'clientId' AND j.type = 'text';
INSERT INTO client_mention SELECT DISTINCT 'cpd', d.id, j.value FROM cpd_activity d, json_tree(d.document) j
  WHERE instr(d.document, '"clientId"') > 0 AND j.key = 'clientId' AND j.type = 'text';
INSERT INTO client_mention SELECT DISTINCT 'plan-review', d.id, j.value FROM plan_review d, json_tree(d.document) j
  WHERE instr(d.document, '"clientId"') > 0 AND j.key = 'clientId' AND j.type = 'text';
`,
} as const satisfies Migration;
