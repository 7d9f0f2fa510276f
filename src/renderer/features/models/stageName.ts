import type { StageForm } from './modelForm.ts';

/** A stage as it is called while it is edited: by its name, or by its place where it has none yet. */
export function stageName({ name }: Pick<StageForm, 'name'>, index: number): string {
  return name.trim() === '' ? `Stage ${index + 1}` : name;
}
