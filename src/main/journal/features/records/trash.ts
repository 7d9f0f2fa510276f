import type { TrashedKey } from '../../../../shared/domain/trashedRecord.ts';
import { type Database, inTransaction } from '../../database/database.ts';
import { removeOrphanedAttachments } from '../attachments/service.ts';
import { deleteEvidenceOf } from '../evidence/service.ts';
import { removeUnusedImages } from '../images/service.ts';
import { purgeIndex } from '../search/service.ts';
import * as queries from './queries.ts';

/** Deletes for good those of the records that lie in the trash, with their files and every word in the index. Returns how many. */
export function deleteForGood(database: Database, keys: TrashedKey[]): number {
  return inTransaction(database, (tx) => {
    let deleted = 0;
    for (const [kind, group] of Map.groupBy(keys, (key) => key.kind)) {
      const asked = group.map(({ id }) => id);
      const ids = queries.deleteTrashed(tx, kind, asked);
      // A submission quotes evidence and is none.
      if (kind !== 'submission') deleteEvidenceOf(tx, kind, ids);
      deleted += ids.length;
    }
    if (deleted === 0) return 0;
    removeOrphanedAttachments(tx);
    removeUnusedImages(tx);
    purgeIndex(tx);
    return deleted;
  });
}
