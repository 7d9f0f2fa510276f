import { notifications } from '@mantine/notifications';
import { useEffect } from 'react';
import { useSearch } from 'wouter';
import { navigate, useHashLocation } from 'wouter/use-hash-location';
import type { EditorHandle } from '../../../editor/handle.ts';

/**
 * Shows the passage that a link asked for, `?evidence=<id>`, once: it is in the address no longer then.
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
      const message = 'It is kept under Evidence with its last words, to be put on other words or dropped.';
      notifications.show({ title: 'These words are no longer in the text', message });
    });
  }, [handle, asked, path]);
}
