import { headingPart, type Part, type Run, run } from '../../../../shared/domain/submission/assembled.ts';
import type { Database } from '../../database/database.ts';
import { references } from '../sources/service.ts';

const byWords = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** What the text says of a source that is no longer in the library. */
function lastWords(words: string): Part {
  const note = run('No longer in the library of sources: these are the last words of its citation.', {
    italic: true,
  });
  return { kind: 'paragraph', runs: [run(`${words}. `), note], look: 'reference' };
}

/**
 * The list of references at the end of a text: its heading, then the works that are cited and no other, in the list’s
 * order; those whose source was deleted stand after them. `cited`: the words of the citation, by the id of its source.
 */
export async function referenceParts(database: Database, cited: ReadonlyMap<string, string>): Promise<Part[]> {
  if (cited.size === 0) return [];
  const works = await references(database, [...cited.keys()]);
  const listed = works.map(({ runs }): Part => {
    const words = runs.map(({ text, italic }): Run => run(text, italic ? { italic } : {}));
    return { kind: 'paragraph', runs: words, look: 'reference' };
  });
  const known = new Set(works.map(({ id }) => id));
  const gone = [...cited].filter(([id]) => !known.has(id)).map(([, words]) => words);
  return [
    headingPart(1, 'References', 'heading-references'),
    ...listed,
    ...gone.toSorted(byWords.compare).map(lastWords),
  ];
}
