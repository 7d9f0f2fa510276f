import type { z } from 'zod';
import { passagesOf, type ReflectionDocument, withoutPassages } from '../../../../shared/document/document.ts';
import {
  type EvidenceLink,
  type EvidenceSource,
  type EvidenceTarget,
  type newEvidenceSchema,
  tagNames,
  targetKey,
} from '../../../../shared/domain/evidence.ts';
import { AppError } from '../../../../shared/result.ts';
import { type Database, inTransaction } from '../../database/database.ts';
import { knowTags } from '../tags/service.ts';
import { keepMentions } from './mentioned.ts';
import * as queries from './queries.ts';

export { dropEvidence, restoreEvidence } from './dropping.ts';
export { boardOf, competenciesOfEvidence, countEvidence, evidenceOf, listEvidence, piecesById } from './listing.ts';
export { renameTagOfEvidence, untagEvidence } from './ofTags.ts';

/**
 * Keeps evidence in step with a document that is being saved: each quote follows its passage, a passage that is gone
 * leaves its evidence detached with its last words, and one that is back (an undo, a version, a paste) attaches it again.
 * A passage that moved here from another document brings its evidence along. Which clients the document names is kept too.
 * Call it in the transaction of the save.
 */
export function syncEvidence(
  database: Database,
  now: Date,
  sourceKind: EvidenceSource,
  sourceId: string,
  document: ReflectionDocument,
): void {
  keepMentions(database, sourceKind, sourceId, document);
  const passages = passagesOf(document);
  const known = queries.selectPassagesOf(database, sourceKind, sourceId);
  for (const { id, quote, detachedAt } of known) {
    const words = passages.get(id);
    passages.delete(id);
    if (words === undefined || words === '') {
      if (detachedAt === null) queries.updateEvidence(database, id, { detachedAt: now.toISOString() });
    } else if (words !== quote || detachedAt !== null) {
      queries.updateEvidence(database, id, { quote: words, detachedAt: null });
    }
  }
  // What is left was made in another document. Where it still stands there, this is a copy and the evidence stays.
  for (const row of queries.selectRows(database, [...passages.keys()])) {
    const quote = passages.get(row.id) ?? '';
    if (row.detachedAt === null || quote === '') continue;
    queries.updateEvidence(database, row.id, { sourceKind, sourceId, quote, detachedAt: null, trashedAt: null });
  }
}

/** Takes the evidence of sources out of every count while they lie in the trash, and back. */
export function trashEvidenceOf(
  database: Database,
  kind: EvidenceSource,
  ids: readonly string[],
  at: string | null,
): void {
  queries.setSourceTrashed(database, kind, ids, at);
}

/** Deletes the evidence of sources that are deleted for good: their words must be gone. */
export function deleteEvidenceOf(database: Database, kind: EvidenceSource, ids: readonly string[]): void {
  queries.deleteOfSources(database, kind, ids);
}

/**
 * A document as an editor is given it: marks that are evidence of no text in this journal, since it was dropped or purged
 * elsewhere, are left out. As stored they stay, so that the undo of a drop finds them.
 */
export function openedDocument(database: Database, document: ReflectionDocument): ReflectionDocument {
  const ids = [...passagesOf(document).keys()];
  const known = new Set(knownEvidence(database, ids));
  return withoutPassages(document, new Set(ids.filter((id) => !known.has(id))));
}

/** Which of these ids are evidence of this journal, wherever it stands. */
export function knownEvidence(database: Database, ids: readonly string[]): string[] {
  return queries.selectKnown(database, ids);
}

/**
 * Makes a piece of evidence, or changes what the one with this id speaks for: of two links to one target the later stays.
 * A piece without links is dropped. The same call with what was there before undoes it. One that awaits its mark counts
 * for nothing until a text with the mark is saved: a crash in between leaves it detached, to be put on its words again.
 */
export function putEvidence(database: Database, now: Date, given: z.output<typeof newEvidenceSchema>): void {
  const { links, awaitsMark = false, ...row } = given;
  inTransaction(database, (tx) => {
    const [known] = queries.selectRows(tx, [row.id]);
    if (links.length === 0) {
      queries.deleteEvidence(tx, row.id);
      return;
    }
    const instant = now.toISOString();
    if (!known) queries.insertEvidence(tx, { ...row, createdAt: instant, detachedAt: awaitsMark ? instant : null });
    const byTarget = new Map(links.map((link) => [targetKey(link.target), link]));
    queries.replaceLinks(tx, row.id, [...byTarget.values()]);
    knowTags(tx, tagNames(links));
  });
}

/** Adds a link to a piece that is there: one piece for another criterion, say. Throws `not-found`. */
export function addLink(database: Database, id: string, link: EvidenceLink): void {
  inTransaction(database, (tx) => {
    if (queries.selectRows(tx, [id]).length === 0) throw new AppError('not-found', 'no such evidence');
    const others = (queries.selectLinks(tx, [id]).get(id) ?? []).filter(
      ({ target }) => target.kind !== link.target.kind || target.id !== link.target.id,
    );
    queries.replaceLinks(tx, id, [...others, link]);
    knowTags(tx, tagNames([link]));
  });
}

/** Evidence of units by criterion (`unit:reference`). */
export function countsByCriterion(database: Database, unitIds: string[]): Map<string, queries.CriterionCount> {
  return new Map(queries.countByCriterion(database, unitIds).map((row) => [row.targetId, row]));
}

/** Distinct things by criterion (`unit:reference`), then by item. */
export function itemsByCriterion(database: Database, unitIds: string[]): Map<string, Record<string, number>> {
  const items = new Map<string, Record<string, number>>();
  for (const { targetId, item, count } of queries.countItems(database, unitIds)) {
    items.set(targetId, { ...items.get(targetId), [item]: count });
  }
  return items;
}

/** The ids of all pieces that speak for a target, wherever they lie. */
export function evidenceFor(database: Database, target: EvidenceTarget): string[] {
  return queries.selectFor(database, target);
}

/** The whole words of pieces whose text stands, by their ids; what lies in the trash or is detached is not among them. */
export function standingQuotes(database: Database, ids: readonly string[]): Map<string, string> {
  const rows = queries.selectRows(database, ids);
  const standing = rows.filter(({ detachedAt, trashedAt }) => detachedAt === null && trashedAt === null);
  return new Map(standing.map(({ id, quote }) => [id, quote]));
}
