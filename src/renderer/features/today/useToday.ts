import { useSyncExternalStore } from 'react';
import { today } from '../../ui/days.ts';

const CHECK_MS = 20_000;

function subscribe(check: () => void): () => void {
  const timer = setInterval(check, CHECK_MS);
  window.addEventListener('focus', check);
  return () => {
    clearInterval(timer);
    window.removeEventListener('focus', check);
  };
}

/** Today's day, YYYY-MM-DD; a window that is left open past midnight moves on to the next. */
export function useToday(): string {
  return useSyncExternalStore(subscribe, today);
}
