import { type EvidenceSource, evidenceSources } from '../../../../shared/domain/evidence.ts';
import type { TrashedKey } from '../../../../shared/domain/trashedRecord.ts';
import { type Database, inTransaction } from '../../database/database.ts';
import { removeOrphanedAttachments } from '../attachments/service.ts';
import { deleteEvidenceOf } from '../evidence/service.ts';
import { removeUnusedImages } from '../images/service.ts';
import { reviewsOfTrashedPlans } from '../plans/reviews.ts';
import { purgeIndex } from '../search/service.ts';
import * as queries from './queries.ts';

const sources: readonly string[] = evidenceSources;
const isSource = (kind: string): kind is EvidenceSource => sources.includes(kind);

/** Deletes for good those of the records that lie in the trash, with their files and every word in the index. Returns how many. */
export function deleteForGood(database: Database, keys: TrashedKey[]): number {
  return inTransaction(database, (tx) => {
    let deleted = 0;
    for (const [kind, group] of Map.groupBy(keys, (key) => key.kind)) {
      const asked = group.map(({ id }) => id);
      const reviews = kind === 'plan' ? reviewsOfTrashedPlans(tx, asked) : [];
      const ids = queries.deleteTrashed(tx, kind, asked);
      if (kind === 'plan') deleteEvidenceOf(tx, 'plan-review', reviews);
      // The others are no sources of evidence: they only rest on some.
      else if (isSource(kind)) deleteEvidenceOf(tx, kind, ids);
      deleted += ids.length;
    }
    if (deleted === 0) return 0;
    removeOrphanedAttachments(tx);
    removeUnusedImages(tx);
    purgeIndex(tx);
    return deleted;
  });
}
