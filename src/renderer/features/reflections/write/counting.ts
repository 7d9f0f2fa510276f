import { completeness, type ReflectionDocument, wordCount } from '../../../../shared/document/document.ts';
import type { ReflectiveModel } from '../../../../shared/domain/model.ts';
import type { Counts } from './desk.ts';

const PAUSE = 300;

/** Own words of the text and of each stage of the model. */
export function countWords(document: ReflectionDocument, model: ReflectiveModel): Counts {
  return { total: wordCount(document), stages: completeness(document, model) };
}

/** Counts after a pause in the writing and when nothing else is to be done: never between a key and its letter. */
export function createCounter(count: (document: ReflectionDocument) => void): {
  soon: (getDocument: () => ReflectionDocument) => void;
  stop: () => void;
} {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let idle: number | undefined;
  function stop(): void {
    clearTimeout(timer);
    if (idle !== undefined) cancelIdleCallback(idle);
  }
  return {
    soon(getDocument) {
      stop();
      timer = setTimeout(() => {
        idle = requestIdleCallback(() => count(getDocument()), { timeout: 1_000 });
      }, PAUSE);
    },
    stop,
  };
}
