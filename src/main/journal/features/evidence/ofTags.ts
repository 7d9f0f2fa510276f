import type { EvidenceTarget, KeptEvidence } from '../../../../shared/domain/evidence.ts';
import { type Database, inTransaction } from '../../database/database.ts';
import { dropEvidence } from './dropping.ts';
import * as queries from './queries.ts';

const tagged = (name: string): EvidenceTarget => ({ kind: 'tag', id: name });
const isTag = ({ kind, id }: EvidenceTarget, name: string): boolean => kind === 'tag' && id === name;

/** Gives evidence that bears a tag the tag’s new name; what bears both keeps the link of the one that stays. */
export function renameTagOfEvidence(database: Database, before: string, after: string): void {
  inTransaction(database, (tx) => {
    for (const [id, links] of queries.selectLinks(tx, queries.selectFor(tx, tagged(before)))) {
      const hasBoth = links.some(({ target }) => isTag(target, after));
      const renamed = links.flatMap((link) => {
        if (!isTag(link.target, before)) return link;
        return hasBoth ? [] : { ...link, target: tagged(after) };
      });
      queries.replaceLinks(tx, id, renamed);
    }
  });
}

/** Takes a tag off all evidence that bears it. Returns those pieces as they were, for `restoreEvidence`. */
export function untagEvidence(database: Database, name: string): KeptEvidence[] {
  return inTransaction(database, (tx) =>
    queries.selectFor(tx, tagged(name)).map((id) => dropEvidence(tx, id, tagged(name))),
  );
}
