import { type EvidenceTarget, type KeptEvidence, tagNames, targetKey } from '../../../../shared/domain/evidence.ts';
import { AppError } from '../../../../shared/result.ts';
import { type Database, inTransaction } from '../../database/database.ts';
import { knowTags } from '../tags/service.ts';
import * as queries from './queries.ts';

/**
 * Takes a piece away from one target, or from all (null). A piece that speaks for nothing is gone. Returns it in full as
 * it was, for `restoreEvidence`. Throws `not-found`.
 */
export function dropEvidence(database: Database, id: string, target: EvidenceTarget | null): KeptEvidence {
  return inTransaction(database, (tx) => {
    const [row] = queries.selectRows(tx, [id]);
    if (!row) throw new AppError('not-found', 'no such evidence');
    const links = queries.selectLinks(tx, [id]).get(id) ?? [];
    const rest = target === null ? [] : links.filter((link) => targetKey(link.target) !== targetKey(target));
    if (rest.length === 0) queries.deleteEvidence(tx, id);
    else queries.replaceLinks(tx, id, rest);
    return { ...row, links };
  });
}

/** Brings a piece back as it was; one that is there still gets the links that it had. */
export function restoreEvidence(database: Database, { links, ...row }: KeptEvidence): void {
  inTransaction(database, (tx) => {
    if (queries.selectRows(tx, [row.id]).length === 0) queries.insertEvidence(tx, row);
    queries.replaceLinks(tx, row.id, links);
    knowTags(tx, tagNames(links));
  });
}
