import type { Experiment } from '../../../../shared/domain/experiment.ts';

/** What a new reflection begins with, beyond its model's empty stages. */
export interface Beginning {
  /** A prompt that stands in its stage already. */
  question?: { stageId: string; text: string };
  /** An earlier plan whose outcome it tells. */
  followUp?: Experiment;
}

const beginnings = new Map<string, Beginning>();

export function rememberBeginning(reflectionId: string, beginning: Beginning): void {
  beginnings.set(reflectionId, beginning);
}

/** What the reflection begins with, once; null where it just goes on. */
export function takeBeginning(reflectionId: string): Beginning | null {
  const beginning = beginnings.get(reflectionId) ?? null;
  beginnings.delete(reflectionId);
  return beginning;
}
