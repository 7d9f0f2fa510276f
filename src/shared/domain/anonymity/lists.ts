import { z } from 'zod';

const words = z.array(z.string().min(1)).min(1);

/** The lists by which the gate guesses: `resources/names`. All in small letters without accents. */
export const nameListsSchema = z.object({
  /** Given names of many countries. */
  given: words,
  /** Given names, and names of the register, that are words of the language too: mark, grace, hope. */
  alsoWords: words,
  /** Have a capital and name nobody: months, days, countries, towns, languages, and words of the field. */
  proper: words,
  /** Towns, regions and countries, for a date that stands with a place. */
  places: words,
  /** Roles that many have: a question where an organisation stands with them. */
  titles: words,
  /** Roles of which there are few: a question wherever they stand. */
  rareRoles: words,
});
export type NameLists = z.infer<typeof nameListsSchema>;

export interface Lists {
  given: ReadonlySet<string>;
  alsoWords: ReadonlySet<string>;
  proper: ReadonlySet<string>;
  places: ReadonlySet<string>;
  /** The authors in the library of sources: where one is cited, a client of that name is a question. */
  authors: ReadonlySet<string>;
  titles: readonly string[];
  rareRoles: readonly string[];
}

/** The lists made ready, with the authors in the library of sources, whose names may have a capital as well. */
export function listsOf(data: NameLists, authors: readonly string[]): Lists {
  return {
    given: new Set(data.given),
    alsoWords: new Set(data.alsoWords),
    proper: new Set([...data.proper, ...data.places.flatMap((place) => place.split(' ')), ...authors]),
    places: new Set(data.places),
    authors: new Set(authors),
    titles: data.titles,
    rareRoles: data.rareRoles,
  };
}
