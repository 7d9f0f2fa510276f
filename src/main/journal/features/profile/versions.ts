import { v7 as uuid } from 'uuid';
import type { ReflectionDocument } from '../../../../shared/document/document.ts';
import {
  type ProfilePurpose,
  type ProfileSectionId,
  type ProfileVersion,
  type VersionPatch,
  versionBeginnings,
} from '../../../../shared/domain/profile.ts';
import { AppError } from '../../../../shared/result.ts';
import { type Database, inTransaction } from '../../database/database.ts';
import { selectSection } from './queries.ts';
import { checkedText, textOf } from './texts.ts';
import * as queries from './versionQueries.ts';

/** All versions with the lengths of the texts that they have for themselves. */
export function versionsOf(database: Database): ProfileVersion[] {
  const own = Map.groupBy(queries.selectOwnTexts(database), ({ versionId }) => versionId);
  return queries.selectVersions(database).map(({ createdAt: _, trashedAt: __, ...version }) => {
    const texts = (own.get(version.id) ?? []).map(({ sectionId, words }) => [sectionId, words]);
    return { ...version, ownTexts: Object.fromEntries(texts) };
  });
}

/** One version, also in the trash. Throws `not-found`. */
export function versionRow(database: Database, id: string): queries.VersionRow {
  const row = queries.selectVersion(database, id);
  if (!row) throw new AppError('not-found', 'no such version');
  return row;
}

function freeName(database: Database, name: string): string {
  const taken = new Set(queries.selectVersions(database).map((version) => version.name));
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${name} ${number}`)) number += 1;
  return `${name} ${number}`;
}

/** Adds a version for a purpose, with what such a version begins with; returns its id. */
export function addVersion(database: Database, now: Date, purpose: ProfilePurpose): string {
  const id = uuid();
  const beginning = versionBeginnings[purpose];
  const name = freeName(database, beginning.name);
  queries.insertVersion(database, {
    id,
    purpose,
    ...beginning,
    name,
    leftOut: [],
    createdAt: now.toISOString(),
    trashedAt: null,
  });
  return id;
}

/** Changes a version. Throws `not-found`. */
export function saveVersion(database: Database, id: string, patch: VersionPatch): void {
  queries.updateVersion(database, versionRow(database, id).id, patch);
}

/** Removes a version, or brings it back (the undo). The last one stays. Throws `not-found`, `invalid-input`. */
export function trashVersion(database: Database, now: Date, id: string, trashed: boolean): void {
  inTransaction(database, (tx) => {
    const { trashedAt } = versionRow(tx, id);
    if (trashed && trashedAt === null && queries.selectVersions(tx).length === 1) {
      throw new AppError('invalid-input', 'This is the only version. Add another one before you remove it.');
    }
    queries.updateVersion(tx, id, { trashedAt: trashed ? now.toISOString() : null });
  });
}

/** The text of a section in a version: its own, or else the profile’s. Throws `not-found`. */
export function versionText(database: Database, id: string, section: ProfileSectionId): ReflectionDocument {
  versionRow(database, id);
  return textOf(queries.selectTextAt(database, id, section) ?? selectSection(database, section));
}

/** Gives a section a text of its own in a version; null: the profile’s text again. Throws as `checkDocument`, `not-found`. */
export function saveVersionText(database: Database, id: string, sectionId: ProfileSectionId, document: unknown): void {
  versionRow(database, id);
  if (document === null) queries.deleteText(database, id, sectionId);
  else queries.putText(database, { id: uuid(), versionId: id, sectionId, ...checkedText(document) });
}

/** Writes the own text of a version anew, by the text’s id. */
export function rewriteVersionText(database: Database, textId: string, document: ReflectionDocument): void {
  const row = queries.selectText(database, textId);
  if (row) queries.putText(database, { ...row, ...checkedText(document) });
}
