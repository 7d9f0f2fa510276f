import { useEffect, useEffectEvent, useRef } from 'react';

/** How exactly the time is kept, in milliseconds. */
const CHECK_MS = 1_000;

/** Calls `onIdle` when nothing was touched for so many milliseconds. `touch` says that something was. */
export function useIdle(milliseconds: number, onIdle: () => void): { touch: () => void } {
  const touchedAt = useRef(Date.now());
  const check = useEffectEvent(() => {
    if (Date.now() - touchedAt.current >= milliseconds) onIdle();
  });
  useEffect(() => {
    const timer = setInterval(check, CHECK_MS);
    return () => clearInterval(timer);
  }, []);
  return {
    touch: () => {
      touchedAt.current = Date.now();
    },
  };
}
