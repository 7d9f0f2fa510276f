import { type RatingHistory, type RatingSource, raterInWords, ratingSources, sourceWords } from '../rating.ts';

/** Whose ratings make one series: oneself, the supervisor, a client by code name. */
export interface Person {
  /** `self:`, `client:Client 2` */
  key: string;
  source: RatingSource;
  who: string;
}

export const SELF_KEY = 'self:';

/**
 * The key of the series that a round belongs to. One notion of a person everywhere: what they rate as, and the name they
 * go by there; the journal sees to it that one name is written in one way, and that of a client is the code name.
 */
export const personKey = ({ source, who }: Pick<Person, 'source' | 'who'>): string =>
  source === 'self' ? SELF_KEY : `${source}:${who}`;

/** `Myself`, `Client 2`, `Supervisor`; where nobody wrote who it was, the source. */
export const personName = (person: Pick<Person, 'source' | 'who'>): string =>
  raterInWords(person) || sourceWords[person.source];

/** Everybody who rated: oneself first, then by source, and by name with `Client 10` after `Client 9`. */
export function personsOf({ rounds }: Pick<RatingHistory, 'rounds'>): Person[] {
  const persons = new Map<string, Person>();
  for (const { source, who } of rounds) {
    const key = personKey({ source, who });
    if (!persons.has(key)) persons.set(key, { key, source, who: source === 'self' ? '' : who });
  }
  const rank = ({ source }: Person) => ratingSources.indexOf(source);
  return [...persons.values()].sort(
    (a, b) => rank(a) - rank(b) || a.who.localeCompare(b.who, 'en-GB', { numeric: true }),
  );
}
