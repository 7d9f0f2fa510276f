import { useLayoutEffect } from 'react';
import { useSearch } from 'wouter';
import { navigate } from 'wouter/use-hash-location';
import { idSchema } from '../../../shared/domain/reflection.ts';
import type { SessionFilter } from '../../../shared/domain/session.ts';
import { showSessions } from './sessionsPlace.ts';

/** What a link asks for: `?client=<id>`, `?show=unreflected` or `?show=actions`; null: nothing in particular. */
function askedFor(search: string): SessionFilter | null {
  const asked = new URLSearchParams(search);
  const client = idSchema.safeParse(asked.get('client'));
  if (client.success) return { clientId: client.data };
  const show = asked.get('show');
  if (show === 'unreflected') return { unreflected: true };
  return show === 'actions' ? { openActions: true } : null;
}

/** Shows what the link that led here asked for, once: it is a filter like any other then, and no longer in the address. */
export function useAskedSessions(): void {
  const search = useSearch();
  useLayoutEffect(() => {
    const asked = askedFor(search);
    if (asked === null) return;
    showSessions(asked);
    navigate('/practice/sessions?', { replace: true });
  }, [search]);
}
