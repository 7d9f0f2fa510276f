import { useEffect, useState } from 'react';
import type { ReflectionDocument } from '../../../shared/document/document.ts';
import { saveAllDrafts } from '../../api/drafts.ts';
import { notifyFailure } from '../../ui/notify.ts';

/**
 * A text for an editor: read once, after what is still being saved, and not refreshed behind the writer's back. Null
 * until it is there. `load` is the same function each time.
 */
export function useLoadedText(load: () => Promise<object>): ReflectionDocument | null {
  const [text, setText] = useState<ReflectionDocument | null>(null);
  useEffect(() => {
    let wanted = true;
    saveAllDrafts()
      .then(load)
      .then((document) => wanted && setText(document as ReflectionDocument), notifyFailure);
    return () => {
      wanted = false;
    };
  }, [load]);
  return text;
}
