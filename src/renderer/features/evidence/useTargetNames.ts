import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { journal } from '../../api/client.ts';
import { type CompetencyNames, useCompetencyNames } from './useCompetencyNames.ts';

/** What targets are called that are known by their ids alone. */
export interface TargetNames {
  competency: CompetencyNames;
  /** `My own: Longer silences`; undefined where the need is gone. */
  need: (id: string) => string | undefined;
}

/** The names of competencies and of development needs, those of closed engagements too. */
export function useTargetNames(): TargetNames {
  const competency = useCompetencyNames();
  const { data: needs } = useQuery(journal.evidence.needs.queryOptions());
  return useMemo(() => {
    const names = new Map((needs ?? []).map(({ id, name }) => [id, name]));
    return { competency, need: (id) => names.get(id) };
  }, [competency, needs]);
}
