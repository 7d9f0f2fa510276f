import { notifications } from '@mantine/notifications';
import { useEffect, useEffectEvent } from 'react';
import { queryClient } from '../../../api/client.ts';
import { saveAllDrafts } from '../../../api/drafts.ts';

type Step = 'begins' | 'done';

const listeners = new Set<(reflectionId: string, step: Step) => void>();

function tell(reflectionId: string, step: Step): void {
  for (const listener of listeners) listener(reflectionId, step);
}

/**
 * Replaces a reflection's stored text as a whole (another model, an earlier version, an undo of either). What was typed
 * is saved first; a page that shows the reflection puts its editor away and loads the new text afterwards. Resolves to
 * false, and says so, where the last words could not be saved: then nothing is replaced. Throws what `replace` throws.
 */
export async function rewriteReflection(reflectionId: string, replace: () => Promise<unknown>): Promise<boolean> {
  if (!(await saveAllDrafts())) {
    const message = 'Your last words are not saved yet, so the text was left as it is. Try again when it says “Saved”.';
    notifications.show({ color: 'red', title: 'Not now', message });
    return false;
  }
  tell(reflectionId, 'begins');
  try {
    await replace();
  } finally {
    tell(reflectionId, 'done');
    void queryClient.invalidateQueries();
  }
  return true;
}

/** Follows the replacing of this reflection's text, wherever it was asked for. */
export function useRewritten(reflectionId: string, onStep: (step: Step) => void): void {
  const latest = useEffectEvent((id: string, step: Step) => {
    if (id === reflectionId) onStep(step);
  });
  useEffect(() => {
    const listener = (id: string, step: Step) => latest(id, step);
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }, []);
}
