import type { AttachmentOwner } from '../../../../shared/domain/attachment.ts';
import type { Database } from '../../database/database.ts';
import { shownAttachmentIds } from '../attachments/service.ts';
import { trashEvidenceOf } from '../evidence/service.ts';

/** Evidence follows its records to the trash (`at`: a UTC instant) and back (null), and that of their files with it. */
export function trashEvidenceOfRecords(
  database: Database,
  kind: Exclude<AttachmentOwner, 'engagement'>,
  ids: readonly string[],
  at: string | null,
): void {
  trashEvidenceOf(database, kind, ids, at);
  trashEvidenceOf(database, 'attachment', shownAttachmentIds(database, kind, ids), at);
}
