import { type Person, personKey, personName } from './person.ts';

/** What tells one round from another on a day. */
interface DatedRound extends Pick<Person, 'source' | 'who'> {
  id: string;
  /** YYYY-MM-DD */
  ratedOn: string;
}

/** `1st`, `2nd`, `3rd`, `11th`. */
function ordinal(number: number): string {
  const isTeen = Math.floor(number / 10) % 10 === 1;
  const ending = isTeen ? undefined : (['st', 'nd', 'rd'] as const)[(number % 10) - 1];
  return `${number}${ending ?? 'th'}`;
}

/** Rounds by the same person on the same day, those alone left out. */
const together = <Round extends DatedRound>(rounds: readonly Round[]): Round[][] =>
  [...Map.groupBy(rounds, (round) => `${round.ratedOn} ${personKey(round)}`).values()].filter(
    ({ length }) => length > 1,
  );

/**
 * What tells rounds of one framework apart that the same person gave on one day: `1st that day`, `2nd that day`, in the
 * order in which they were made (that of their ids). A round that is alone on its day is not in it.
 */
export function placesOfDay(rounds: readonly DatedRound[]): Map<string, string> {
  return new Map(
    together(rounds).flatMap((some) =>
      some
        .toSorted((one, other) => (one.id < other.id ? -1 : 1))
        .map(({ id }, index) => [id, `${ordinal(index + 1)} that day`] as const),
    ),
  );
}

/**
 * What rounds of all frameworks are called in a list that shows their days: by whom; of several by one person on a day
 * each by its framework too, and of several in one framework by its place: `Myself, ICF, 2nd that day`.
 */
export function titlesOf(
  rounds: readonly (DatedRound & { frameworkId: string; frameworkName: string })[],
): Map<string, string> {
  const titles = new Map(rounds.map((round) => [round.id, personName(round)]));
  for (const some of together(rounds)) {
    const byFramework = [...Map.groupBy(some, ({ frameworkId }) => frameworkId).values()];
    const places = new Map(byFramework.flatMap((each) => [...placesOfDay(each)]));
    for (const round of some) {
      const framework = byFramework.length > 1 ? round.frameworkName : '';
      const parts = [personName(round), framework, places.get(round.id) ?? ''];
      titles.set(round.id, parts.filter((part) => part !== '').join(', '));
    }
  }
  return titles;
}
