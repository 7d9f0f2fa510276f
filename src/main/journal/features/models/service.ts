import { FREE_WRITING, type ReflectiveModel, reflectiveModelSchema } from '../../../../shared/domain/model.ts';
import { AppError } from '../../../../shared/result.ts';
import type { Database } from '../../database/database.ts';
import { shippedModels } from './catalogue.ts';
import * as queries from './queries.ts';

export { shippedModels };

/** A model as the interface lists it. */
export interface ListedModel extends ReflectiveModel {
  /** Made by the user, and so editable. */
  own: boolean;
  /** No longer offered; reflections by it keep it. */
  retired: boolean;
}

function ownModelOf(row: queries.OwnModelRow): ReflectiveModel {
  return reflectiveModelSchema.parse(JSON.parse(row.definition));
}

/** All models: the shipped ones, then the user's own, retired ones included. */
export function listModels(database: Database): ListedModel[] {
  const shipped = shippedModels.map((model) => ({ ...model, own: false, retired: false }));
  const rows = queries.selectOwnModels(database);
  return [...shipped, ...rows.map((row) => ({ ...ownModelOf(row), own: true, retired: row.retiredAt !== null }))];
}

export function modelById(database: Database, id: string): ReflectiveModel | undefined {
  const shipped = shippedModels.find((model) => model.id === id);
  if (shipped) return shipped;
  const row = queries.selectOwnModel(database, id);
  return row && ownModelOf(row);
}

/** The model, or free writing where it is not known here (a journal from a later version, say): the text stays as it is. */
export function modelOrFree(database: Database, id: string): ReflectiveModel {
  const model = modelById(database, id) ?? modelById(database, FREE_WRITING);
  if (!model) throw new AppError('internal', 'free writing is missing from the product');
  return model;
}

/** Adds or changes one of the user's own models; a shipped one's id is refused with `in-use`. */
export function saveOwnModel(database: Database, now: Date, model: ReflectiveModel): void {
  if (shippedModels.some(({ id }) => id === model.id)) throw new AppError('in-use', 'a shipped model has this id');
  const definition = JSON.stringify(model);
  queries.putOwnModel(database, { id: model.id, definition, createdAt: now.toISOString(), retiredAt: null });
}

/** Takes an own model out of the choice, or back into it. Reflections written by it keep it. */
export function retireModel(database: Database, now: Date, id: string, retired: boolean): void {
  const changes = queries.setRetired(database, id, retired ? now.toISOString() : null);
  if (changes === 0) throw new AppError('not-found', 'no such own model');
}
