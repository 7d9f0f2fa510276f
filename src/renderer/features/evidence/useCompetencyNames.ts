import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { competenciesOf, competencyKey } from '../../../shared/domain/framework.ts';
import { journal } from '../../api/client.ts';

/** The name of a competency by `framework:competency`. */
export type CompetencyNames = (id: string) => string;

/**
 * The names of the competencies of every framework, retired ones too; one that is there no longer is told by its own id.
 */
export function useCompetencyNames(): CompetencyNames {
  const { data: frameworks } = useQuery(journal.frameworks.list.queryOptions());
  return useMemo(() => {
    const all = (frameworks ?? []).flatMap((framework) =>
      competenciesOf(framework).map(({ id, name }) => [competencyKey(framework.id, id), name] as const),
    );
    const names = new Map(all);
    return (id) => names.get(id) ?? id.slice(id.indexOf(':') + 1).replaceAll('-', ' ');
  }, [frameworks]);
}
