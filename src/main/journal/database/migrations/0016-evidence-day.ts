import type { Migration } from './index.ts';

/** The own day of the source of this piece, an alias of `evidence`. */
const dayOf = (piece: string) => `coalesce(CASE ${piece}.source_kind
    WHEN 'reflection' THEN (SELECT happened_on FROM reflection WHERE id = ${piece}.source_id)
    WHEN 'session' THEN (SELECT happened_on FROM session WHERE id = ${piece}.source_id)
    WHEN 'supervision' THEN (SELECT happened_on FROM supervision WHERE id = ${piece}.source_id)
    WHEN 'feedback' THEN (SELECT given_on FROM feedback WHERE id = ${piece}.source_id)
    WHEN 'cpd' THEN (SELECT done_on FROM cpd_activity WHERE id = ${piece}.source_id)
    WHEN 'plan-review' THEN (SELECT coalesce(held_on, due_on) FROM plan_review WHERE id = ${piece}.source_id)
    WHEN 'hours' THEN (SELECT coalesce(json_extract(filter, '$.to'), substr(created_at, 1, 10))
      FROM evidence_hours WHERE id = ${piece}.source_id)
    ELSE (SELECT substr(created_at, 1, 10) FROM attachment WHERE id = ${piece}.source_id) END, '')`;

/** Gives the evidence of a source its day when the source is written and whenever its day changes. */
function followed(table: string, kind: string, columns: string, day: string): string {
  const follow = `UPDATE evidence SET happened_on = ${day}
    WHERE source_kind = '${kind}' AND source_id = NEW.id AND happened_on <> ${day};`;
  return `
CREATE TRIGGER evidence_day_of_new_${table} AFTER INSERT ON ${table} BEGIN ${follow} END;
CREATE TRIGGER evidence_day_of_${table} AFTER UPDATE OF ${columns} ON ${table} BEGIN ${follow} END;`;
}

/** Evidence knows the day of its source, so that a list begins with the newest without asking every source. */
export const evidenceDay = {
  version: 16,
  name: 'evidence-day',
  sql: `
ALTER TABLE evidence ADD COLUMN happened_on TEXT NOT NULL DEFAULT '';
UPDATE evidence SET happened_on = ${dayOf('evidence')};
-- All that a list and its count read of a piece: never its quote.
CREATE INDEX evidence_newest ON evidence (happened_on DESC, id DESC, trashed_at, detached_at);
-- A choice of the ledger and a file keep their day.
${followed('reflection', 'reflection', 'happened_on', 'NEW.happened_on')}
${followed('session', 'session', 'happened_on', 'NEW.happened_on')}
${followed('supervision', 'supervision', 'happened_on', 'NEW.happened_on')}
${followed('feedback', 'feedback', 'given_on', 'NEW.given_on')}
${followed('cpd_activity', 'cpd', 'done_on', 'NEW.done_on')}
${followed('plan_review', 'plan-review', 'held_on, due_on', 'coalesce(NEW.held_on, NEW.due_on)')}
CREATE TRIGGER evidence_day_added AFTER INSERT ON evidence BEGIN
  UPDATE evidence SET happened_on = ${dayOf('NEW')} WHERE id = NEW.id; END;
CREATE TRIGGER evidence_day_moved AFTER UPDATE OF source_kind, source_id ON evidence BEGIN
  UPDATE evidence SET happened_on = ${dayOf('NEW')} WHERE id = NEW.id; END;
`,
} as const satisfies Migration;
