import type { AppError } from '../../shared/result.ts';
import { failureOf } from './link.ts';

/** What the status line says. `saved` only after the journal answered that the text is committed. */
export type SaveState =
  | { kind: 'saved'; at: Date | null }
  | { kind: 'waiting' }
  | { kind: 'saving' }
  | { kind: 'failed'; error: AppError };

export interface Autosaver {
  /** Something changed: it is saved after a short pause. */
  changed(): void;
  /** Saves now; resolves when everything that was changed is committed, or could not be. */
  flush(): Promise<void>;
  isUnsaved(): boolean;
}

interface Options {
  /** Saves the draft as it is when called. */
  save: () => Promise<unknown>;
  onState: (state: SaveState) => void;
  /** Milliseconds without a change until a save. */
  pause?: number;
  /** Milliseconds from a failed save to the next try. */
  retry?: number;
}

/**
 * Saves a draft soon after a pause. One save runs at a time and what changes meanwhile is saved next; a save that
 * fails is tried again until it succeeds. Only a save that was answered counts as saved.
 */
export function createAutosaver({ save, onState, pause = 700, retry = 4_000 }: Options): Autosaver {
  let dirty = false;
  let running: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function saveIn(milliseconds: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), milliseconds);
  }

  async function saveUntilClean(): Promise<void> {
    clearTimeout(timer);
    while (dirty) {
      dirty = false;
      onState({ kind: 'saving' });
      try {
        await save();
      } catch (error) {
        dirty = true;
        onState({ kind: 'failed', error: failureOf(error) });
        saveIn(retry);
        return;
      }
      if (!dirty) onState({ kind: 'saved', at: new Date() });
    }
  }

  function flush(): Promise<void> {
    running ??= saveUntilClean().finally(() => {
      running = null;
    });
    return running;
  }

  return {
    changed() {
      const first = !dirty;
      dirty = true;
      if (running) return;
      // Once, not with every key; and what a failed save said stays until a save has succeeded.
      if (first) onState({ kind: 'waiting' });
      saveIn(pause);
    },
    flush,
    isUnsaved: () => dirty || running !== null,
  };
}
