import { notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import { useSearch } from 'wouter';
import { navigate, useHashLocation } from 'wouter/use-hash-location';
import type { EditorHandle } from '../../../editor/handle.ts';

/**
 * Shows the passage that a link asked for, `?evidence=<id>`, once: it is in the address no longer then. Where it is gone
 * from the text, says how it is put on other words.
 */
export function useAskedPassage(handle: EditorHandle | null): void {
  const asked = new URLSearchParams(useSearch()).get('evidence');
  const [path] = useHashLocation();
  useEffect(() => {
    if (handle === null || asked === null) return;
    navigate(`${path}?`, { replace: true });
    // Where it stands is known once the page is laid out.
    requestAnimationFrame(() => {
      if (handle.showPassage(asked)) return;
      const message =
        'Select the words that it is to stand on, then choose “Re-attach to the selected text” at it, under Evidence.';
      notifications.show({ title: 'These words are no longer in the text', message });
    });
  }, [handle, asked, path]);
}
