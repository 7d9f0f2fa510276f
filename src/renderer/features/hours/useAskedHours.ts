import { useEffect } from 'react';
import { useSearch } from 'wouter';
import { navigate, useHashLocation } from 'wouter/use-hash-location';
import { journalClient } from '../../api/client.ts';
import { notifyFailure } from '../../ui/notify.ts';
import { showHours } from './hoursPlace.ts';

/** Shows the hours that a link asked for, those of a piece of evidence: `?of=<id>`, once. */
export function useAskedHours(): void {
  const asked = new URLSearchParams(useSearch()).get('of');
  const [path] = useHashLocation();
  useEffect(() => {
    if (asked === null) return;
    navigate(`${path}?`, { replace: true });
    journalClient.evidence.hoursFilter.query(asked).then(showHours, notifyFailure);
  }, [asked, path]);
}
