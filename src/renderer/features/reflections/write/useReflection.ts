import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Reflection } from '../../../../shared/domain/reflection.ts';
import type { AppError } from '../../../../shared/result.ts';
import { journalClient } from '../../../api/client.ts';
import { saveAllDrafts } from '../../../api/drafts.ts';
import { failureOf } from '../../../api/link.ts';
import { draftOf } from './draft.ts';
import { useRewritten } from './rewritten.ts';

type LoadedReflection =
  | { kind: 'loading' }
  | { kind: 'failed'; error: AppError }
  /** `time` counts how often its text was replaced while it was shown: the key of the editor. */
  | { kind: 'loaded'; reflection: Reflection; time: number };

/** What is stored, with what could not be saved yet on top: it is the newer text. */
async function load(id: string): Promise<Reflection> {
  await saveAllDrafts();
  const stored = await journalClient.reflections.byId.query(id);
  return { ...stored, ...draftOf(id).pending() };
}

/**
 * One reflection to be written in. It is loaded once and not refreshed behind the writer's back: only when its text was
 * replaced as a whole (`rewriteReflection`) or when `reload` asks for it.
 */
export function useReflection(id: string): LoadedReflection & { reload: () => void } {
  const [time, setTime] = useState(0);
  const [loaded, setLoaded] = useState<LoadedReflection>({ kind: 'loading' });
  const reload = () => setTime((times) => times + 1);

  useEffect(() => {
    let wanted = true;
    load(id).then(
      (reflection) => wanted && setLoaded({ kind: 'loaded', reflection, time }),
      (error) => wanted && setLoaded({ kind: 'failed', error: failureOf(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [id, time]);

  useRewritten(id, (step) => {
    // At once, so that no key reaches an editor whose text is being replaced.
    if (step === 'begins') flushSync(() => setLoaded({ kind: 'loading' }));
    else reload();
  });

  return { ...loaded, reload };
}
