import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { DEFAULT_MODEL, FREE_WRITING, ON_ACTION, type ReflectiveModel } from '../../../shared/domain/model.ts';
import { journal } from '../../api/client.ts';

/** What comes first; free writing comes last. */
const order = [DEFAULT_MODEL, ON_ACTION];

function place({ id }: ReflectiveModel): number {
  if (id === FREE_WRITING) return order.length + 1;
  const first = order.indexOf(id);
  return first < 0 ? order.length : first;
}

/** The models that a new reflection can be written by, in the order in which they are offered. */
export function useOfferedModels(): ReflectiveModel[] {
  const { data } = useQuery(journal.models.all.queryOptions());
  return useMemo(
    () => (data ?? []).filter(({ retired }) => !retired).toSorted((one, other) => place(one) - place(other)),
    [data],
  );
}
