import { useSyncExternalStore } from 'react';
import type { ListedModel } from '../../../main/journal/features/models/service.ts';
import type { ReflectiveModel } from '../../../shared/domain/model.ts';
import { journalClient, queryClient } from '../../api/client.ts';
import { registerDraft } from '../../api/drafts.ts';
import { modelErrors } from './modelErrors.ts';
import { emptyForm, formOf, type ModelForm, modelOf } from './modelForm.ts';
import { uniqueId } from './modelIds.ts';

/** A model that is being edited. It outlives its screen, so that leaving loses nothing. */
export interface ModelDraft {
  /** The id of the model; for a new one `draft.N`, which no model's id can be. */
  key: string;
  /** As it was saved last; null for a new one. */
  saved: ReflectiveModel | null;
  form: ModelForm;
  /** Whether something was changed since. */
  changed: boolean;
}

interface HeldDraft extends ModelDraft {
  /** The ids that new stages were saved under, by the stage's key in the form. */
  stageIds: ReadonlyMap<string, string>;
  saving: Promise<void> | null;
  unregister: () => void;
}

const held = new Map<string, HeldDraft>();
const listeners = new Set<() => void>();
let shown: readonly ModelDraft[] = [];
let newOnes = 0;

function announce(): void {
  shown = [...held.values()].map(({ key, saved, form, changed }) => ({ key, saved, form, changed }));
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Every model that is being edited. */
export function useModelDrafts(): readonly ModelDraft[] {
  return useSyncExternalStore(subscribe, () => shown);
}

export function modelDraft(key: string): ModelDraft | undefined {
  return shown.find((draft) => draft.key === key);
}

function hold(key: string, saved: ReflectiveModel | null, form: ModelForm, changed: boolean): void {
  const unregister = registerDraft({
    flush: () => saveChanges(key),
    isUnsaved: () => held.get(key)?.changed ?? false,
  });
  held.set(key, { key, saved, form, changed, stageIds: new Map(), saving: null, unregister });
  announce();
}

/** Begins to edit one of the user's own models, or goes on with it. */
export function editModel(model: ListedModel): void {
  if (held.has(model.id)) return;
  const { own, retired, ...definition } = model;
  hold(model.id, definition, formOf(definition), false);
}

/** Begins a new model, empty or with the stages of another; returns its key. */
export function newModel(from?: ReflectiveModel): string {
  newOnes += 1;
  const key = `draft.${newOnes}`;
  const form = from ? { ...formOf(from), name: `${from.name} (my version)` } : emptyForm();
  hold(key, null, form, false);
  return key;
}

export function changeModelDraft(key: string, form: ModelForm): void {
  const draft = held.get(key);
  if (!draft) return;
  held.set(key, { ...draft, form, changed: true });
  announce();
}

/** Ends the editing; what was not saved is given up. */
export function dropModelDraft(key: string): void {
  held.get(key)?.unregister();
  held.delete(key);
  announce();
}

/** Takes a dropped draft up again as it was: the undo of `dropModelDraft`. */
export function holdAgain({ key, saved, form, changed }: ModelDraft): void {
  hold(key, saved, form, changed);
}

async function idFor(name: string): Promise<string> {
  const models = await journalClient.models.all.query();
  return uniqueId(name, new Set(models.map(({ id }) => id)), 'model');
}

function withIds(form: ModelForm, ids: ReadonlyMap<string, string>): ModelForm {
  return { ...form, stages: form.stages.map((stage) => ({ ...stage, id: stage.id ?? ids.get(stage.key) ?? null })) };
}

async function save({ key, form, saved, stageIds }: HeldDraft): Promise<void> {
  const model = modelOf(withIds(form, stageIds), saved?.id ?? (await idFor(form.name)));
  await journalClient.models.saveOwn.mutate(model);
  const now = held.get(key);
  if (now) {
    const ids = new Map(stageIds);
    form.stages.forEach((stage, index) => {
      const id = model.stages[index]?.id;
      if (id !== undefined) ids.set(stage.key, id);
    });
    held.set(key, { ...now, saved: model, stageIds: ids, changed: now.form !== form });
  }
  announce();
  void queryClient.invalidateQueries();
}

/**
 * Saves a draft where nothing in it is wrong (`modelErrors`); otherwise it stays as it is. Rejects where the journal
 * refuses. Asked twice at a time, it is one save.
 */
export async function saveModelDraft(key: string): Promise<void> {
  const draft = held.get(key);
  if (!draft || Object.keys(modelErrors(draft.form)).length > 0) return;
  if (!draft.saving) {
    const saving = save(draft).finally(() => {
      const now = held.get(key);
      if (now) held.set(key, { ...now, saving: null });
    });
    held.set(key, { ...draft, saving });
  }
  await held.get(key)?.saving;
}

/** Before a lock or a change of place: what was changed is saved where it can be. A failure leaves it unsaved. */
async function saveChanges(key: string): Promise<void> {
  if (held.get(key)?.changed) await saveModelDraft(key).catch(() => undefined);
}
