import { navigate } from 'wouter/use-hash-location';
import { saveAllDrafts } from '../api/drafts.ts';

/** Goes to a screen, e.g. `/reflections`; what is not yet saved is saved on the way. */
export function go(path: string): void {
  void saveAllDrafts();
  navigate(path);
}

/** The screen that is shown, as `go` takes it. */
export const shownPath = (): string => window.location.hash.replace(/^#/u, '') || '/';
