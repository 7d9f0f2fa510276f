import { type RefObject, useEffect, useRef } from 'react';

/**
 * For a container whose parts may go with the focus in them (a closed experiment, a removed note): the container takes
 * the focus over, so that the next Tab goes on near by and not at the window's beginning.
 */
export function useKeptFocus<Container extends HTMLElement>(): {
  ref: RefObject<Container | null>;
  onFocus: () => void;
  onBlur: () => void;
} {
  const ref = useRef<Container>(null);
  const within = useRef(false);
  useEffect(() => {
    const container = ref.current;
    if (!container) return;
    const observer = new MutationObserver(() => {
      if (!within.current || document.activeElement !== document.body) return;
      within.current = false;
      container.focus({ preventScroll: true });
    });
    observer.observe(container, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, []);
  return {
    ref,
    onFocus: () => {
      within.current = true;
    },
    onBlur: () => {
      within.current = false;
    },
  };
}
