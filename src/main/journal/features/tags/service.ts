import { v7 as uuid } from 'uuid';
import { AppError } from '../../../../shared/result.ts';
import { type Database, inTransaction } from '../../database/database.ts';
import { updateIndexedTags } from '../search/service.ts';
import * as queries from './queries.ts';

/** Tag names by reflection, each list in order of the alphabet. */
export function tagsOf(database: Database, reflectionIds: string[]): Map<string, string[]> {
  const tags = new Map<string, string[]>();
  if (reflectionIds.length === 0) return tags;
  for (const { reflectionId, name } of queries.selectTagsOf(database, reflectionIds)) {
    tags.set(reflectionId, [...(tags.get(reflectionId) ?? []), name]);
  }
  return tags;
}

/** Gives a reflection exactly these tags; new names become tags. */
export function setTags(database: Database, reflectionId: string, names: string[]): void {
  queries.clearTags(database, reflectionId);
  for (const name of new Set(names)) {
    const found = queries.selectTagByName(database, name);
    const id = found?.id ?? uuid();
    if (!found) queries.insertTag(database, { id, name });
    queries.tagReflections(database, id, [reflectionId]);
  }
}

function tagById(database: Database, id: string) {
  const row = queries.selectTag(database, id);
  if (!row) throw new AppError('not-found', 'no such tag');
  return row;
}

function reindex(database: Database, reflectionIds: string[]): void {
  const tags = tagsOf(database, reflectionIds);
  for (const id of reflectionIds) updateIndexedTags(database, 'reflection', id, tags.get(id) ?? []);
}

/** Renames a tag everywhere. Where another tag has that name already, the two become one. Returns the tag that stays. */
export function renameTag(database: Database, id: string, name: string): { id: string; merged: boolean } {
  return inTransaction(database, (tx) => {
    const tagged = queries.selectTaggedIds(tx, tagById(tx, id).id);
    const twin = queries.selectTagByName(tx, name);
    const merged = twin !== undefined && twin.id !== id;
    if (merged) {
      queries.tagReflections(tx, twin.id, tagged);
      queries.deleteTag(tx, id);
    } else {
      queries.updateTagName(tx, id, name);
    }
    reindex(tx, tagged);
    return { id: merged ? twin.id : id, merged };
  });
}

/** Takes a tag off every reflection; the reflections stay. Returns those ids, so that it can be undone. */
export function removeTag(database: Database, id: string): { name: string; reflectionIds: string[] } {
  return inTransaction(database, (tx) => {
    const { name } = tagById(tx, id);
    const reflectionIds = queries.selectTaggedIds(tx, id);
    queries.deleteTag(tx, id);
    reindex(tx, reflectionIds);
    return { name, reflectionIds };
  });
}

/** Adds one tag to many reflections: the undo of a removal, or of a bulk change. */
export function addTag(database: Database, name: string, reflectionIds: string[]): void {
  inTransaction(database, (tx) => {
    const found = queries.selectTagByName(tx, name);
    const id = found?.id ?? uuid();
    if (!found) queries.insertTag(tx, { id, name });
    queries.tagReflections(tx, id, reflectionIds);
    reindex(tx, reflectionIds);
  });
}
