import type { Overlap } from '../../../shared/domain/session.ts';
import { journalClient } from '../../api/client.ts';
import { failureOf } from '../../api/link.ts';
import { dayInShort } from '../../ui/days.ts';
import { errorText } from '../../ui/errorText.ts';

/** Why a session was not logged. */
export interface Refusal {
  sentence: string;
  /** It may be logged all the same. */
  isOverlap?: boolean;
}

/** `the session with Client 2 at 10:00–11:00 (18 Nov 2026)` */
export function overlapInWords({ codeName, happenedOn, start, end }: Omit<Overlap, 'sessionId'>): string {
  return `the session with ${codeName} at ${start}–${end} (${dayInShort(happenedOn)})`;
}

/** The sentence for a session that the journal did not take. With whom the other one was is asked for: no failure carries a name. */
export async function refusalOf(error: unknown): Promise<Refusal> {
  const failure = failureOf(error);
  const { sessionId, happenedOn, start, end } = failure.details ?? {};
  if (failure.code !== 'overlap' || typeof sessionId !== 'string') return { sentence: errorText(failure) };
  const { codeName } = await journalClient.sessions.byId.query(sessionId);
  const other = overlapInWords({
    codeName,
    happenedOn: String(happenedOn),
    start: String(start),
    end: String(end),
  });
  return {
    sentence: `This overlaps with ${other}. Change the day or the time, or save it all the same.`,
    isOverlap: true,
  };
}
