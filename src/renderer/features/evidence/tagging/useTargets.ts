import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { criterionId, type EvidenceTarget, swotQuadrants, targetKey } from '../../../../shared/domain/evidence.ts';
import {
  competenciesOf,
  competencyKey,
  type ListedFramework,
  withoutCompetencies,
} from '../../../../shared/domain/framework.ts';
import type { Criterion, Unit } from '../../../../shared/domain/unit.ts';
import { journal } from '../../../api/client.ts';
import { quadrantWords } from './targetWords.ts';

/** Something that evidence can speak for. */
export interface TargetChoice {
  target: EvidenceTarget;
  /** What it is called in full. */
  label: string;
  /** Distinct things that a criterion counts; none for most. */
  items: Criterion['items'];
}

/** Targets of one kind, or of one unit. */
export interface TargetGroup {
  name: string;
  choices: TargetChoice[];
}

interface Targets {
  /** The units that are worked towards; undefined until they are known. */
  units: readonly Unit[] | undefined;
  groups: readonly TargetGroup[];
  /** By the target's key. */
  byKey: ReadonlyMap<string, TargetChoice>;
}

const noItems: Criterion['items'] = [];

function ofUnit(unit: Unit): TargetGroup {
  const choices = unit.outcomes.flatMap(({ criteria }) =>
    criteria.map(({ reference, asks, items }): TargetChoice => {
      const target = { kind: 'criterion', id: criterionId(unit.id, reference) } as const;
      return { target, label: `${unit.id} ${reference} ${asks}`, items };
    }),
  );
  return { name: `${unit.id} ${unit.name}`, choices };
}

function group(name: string, kind: EvidenceTarget['kind'], labels: Iterable<readonly [string, string]>): TargetGroup {
  const choices = [...labels].map(([id, label]) => ({ target: { kind, id }, label, items: noItems }));
  return { name, choices };
}

/** The competencies of a framework in use that are rated now. */
function ofFramework(framework: ListedFramework): TargetGroup {
  const competencies = competenciesOf(withoutCompetencies(framework, framework.retiredCompetencies));
  const labels = competencies.map(({ id, name }) => [competencyKey(framework.id, id), name] as const);
  return group(framework.name, 'competency', labels);
}

/** Everything that evidence can speak for in this journal: the chosen units first. */
export function useTargets(): Targets {
  const { data: units } = useQuery(journal.units.chosen.queryOptions());
  const { data: needs } = useQuery(journal.evidence.needs.queryOptions());
  const { data: frameworks } = useQuery(journal.frameworks.list.queryOptions());
  const { data: tags } = useQuery(journal.tags.all.queryOptions());
  return useMemo(() => {
    const needLabels = (own: boolean) =>
      (needs ?? []).filter((need) => need.offered && need.own === own).map(({ id, name }) => [id, name] as const);
    const groups = [
      ...(units ?? []).map(ofUnit),
      ...(frameworks ?? []).filter(({ chosen }) => chosen).map(ofFramework),
      group(
        'SWOT',
        'swot',
        swotQuadrants.map((id) => [id, `SWOT: ${quadrantWords[id]}`]),
      ),
      group('My own development needs', 'need', needLabels(true)),
      group('Development needs of clients', 'need', needLabels(false)),
      group(
        'Tags',
        'tag',
        (tags ?? []).map(({ name }) => [name, name]),
      ),
    ].filter(({ choices }) => choices.length > 0);
    const all = groups.flatMap(({ choices }) => choices);
    return { units, groups, byKey: new Map(all.map((choice) => [targetKey(choice.target), choice])) };
  }, [units, needs, frameworks, tags]);
}
