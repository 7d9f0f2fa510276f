import { useQuery } from '@tanstack/react-query';
import { journal } from '../../../api/client.ts';

const none: ReadonlyMap<string, string> = new Map();
const namesById = (models: { id: string; name: string }[]): ReadonlyMap<string, string> =>
  new Map(models.map(({ id, name }) => [id, name]));

/** The names of all reflective models by id: asked once for a whole list, never by row. */
export function useModelNames(): ReadonlyMap<string, string> {
  return useQuery(journal.models.all.queryOptions(undefined, { select: namesById })).data ?? none;
}
