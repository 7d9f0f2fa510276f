import sourcesFile from '../../../../../resources/sample/sources.json';
import type { Database } from '../../database/database.ts';
import { addSources } from '../sources/service.ts';
import { sourcesSchema } from './schemaSources.ts';
import { type SampleIds, type Shift, shiftOrNull } from './writing.ts';

/** The library of sources: published works, with the day on which a page was read moved as all days are. */
export function addLibrary(database: Database, now: Date, ids: SampleIds, shift: Shift): void {
  const { sources } = sourcesSchema.parse(sourcesFile);
  const facts = sources.map(({ id: _, ...source }) => ({
    ...source,
    accessedOn: shiftOrNull(shift, source.accessedOn),
  }));
  addSources(database, now, facts).forEach((id, at) => {
    ids.works.set(sources[at]?.id ?? '', id);
  });
}
