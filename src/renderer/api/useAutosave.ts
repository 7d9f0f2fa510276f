import { useEffect, useEffectEvent, useState } from 'react';
import { type Autosaver, createAutosaver, type SaveState } from './autosave.ts';
import { queryClient } from './client.ts';
import { registerDraft } from './drafts.ts';

/**
 * Autosave for one draft while its screen is mounted: after a pause, on blur, before a lock, when the screen or the
 * window goes. `save` must take the latest draft by itself. Other screens ask for fresh lists when they are shown.
 */
export function useAutosave(save: () => Promise<unknown>): Autosaver & { state: SaveState } {
  const [state, setState] = useState<SaveState>({ kind: 'saved', at: null });
  const saveLatest = useEffectEvent(save);
  const [autosaver] = useState(() =>
    createAutosaver({
      save: async () => {
        await saveLatest();
        await queryClient.invalidateQueries({ refetchType: 'none' });
      },
      onState: setState,
    }),
  );

  useEffect(() => {
    const unregister = registerDraft(autosaver);
    const save = () => void autosaver.flush();
    const onUnload = (event: BeforeUnloadEvent) => {
      if (!autosaver.isUnsaved()) return;
      save();
      event.preventDefault();
    };
    window.addEventListener('blur', save);
    window.addEventListener('pagehide', save);
    window.addEventListener('beforeunload', onUnload);
    return () => {
      window.removeEventListener('blur', save);
      window.removeEventListener('pagehide', save);
      window.removeEventListener('beforeunload', onUnload);
      unregister();
    };
  }, [autosaver]);

  return { ...autosaver, state };
}
