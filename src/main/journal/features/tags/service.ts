import { v7 as uuid } from 'uuid';
import { tagNameSchema } from '../../../../shared/domain/tag.ts';
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

/** Lets these names be tags, so that they are offered next time. What is not written as a tag’s name is left out. */
export function knowTags(database: Database, names: readonly string[]): void {
  for (const name of new Set(names)) {
    const isName = tagNameSchema.safeParse(name).data === name;
    if (isName && !queries.selectTagByName(database, name)) queries.insertTag(database, { id: uuid(), name });
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

interface RenamedTag {
  /** Of the tag that stays. */
  id: string;
  merged: boolean;
  /** The name that it had. */
  before: string;
}

/** Renames a tag on every reflection. Where another tag has that name already, the two become one. */
export function renameTag(database: Database, id: string, name: string): RenamedTag {
  return inTransaction(database, (tx) => {
    const { name: before } = tagById(tx, id);
    const tagged = queries.selectTaggedIds(tx, id);
    const twin = queries.selectTagByName(tx, name);
    const merged = twin !== undefined && twin.id !== id;
    if (merged) {
      queries.tagReflections(tx, twin.id, tagged);
      queries.deleteTag(tx, id);
    } else {
      queries.updateTagName(tx, id, name);
    }
    reindex(tx, tagged);
    return { id: merged ? twin.id : id, merged, before };
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
