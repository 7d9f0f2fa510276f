import { useHotkeys } from '@mantine/hooks';
import { useEffect } from 'react';
import { useFocusMode } from '../../../app/focusMode.ts';

const layers = '[role="dialog"], [role="menu"], [role="listbox"]';

/** Escape leaves focus mode (but first closes what is open above the text), and so does leaving the reflection. */
export function useLeavingFocusMode(): void {
  const { on, leave } = useFocusMode();
  function onEscape(event: KeyboardEvent): void {
    const isAbove = event.target instanceof Element && event.target.closest(layers);
    if (on && !isAbove) leave();
  }
  useHotkeys([['Escape', onEscape, { preventDefault: false }]], [], true);
  useEffect(() => leave, [leave]);
}
