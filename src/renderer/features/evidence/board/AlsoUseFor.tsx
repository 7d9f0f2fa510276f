import { Menu } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Evidence } from '../../../../shared/domain/evidence.ts';
import { journal } from '../../../api/client.ts';
import { alikeFirst } from './alikeFirst.ts';
import { openOtherCriterion } from './openOtherCriterion.tsx';
import { useAlsoUse } from './useAlsoUse.ts';

interface AlsoUseForProps {
  evidence: Evidence;
  /** The criterion under which it stands, `unit:reference`. */
  targetId: string;
}

/**
 * Menu items that let a piece speak for another criterion too: those that ask for much the same by one click, where they
 * count nothing that the piece would have to name.
 */
export function AlsoUseFor({ evidence, targetId }: AlsoUseForProps) {
  const units = useQuery(journal.units.chosen.queryOptions());
  const use = useAlsoUse(evidence, targetId);
  const alike = units.data ? alikeFirst(units.data, evidence, targetId).filter((criterion) => criterion.isAlike) : [];
  return (
    <>
      <Menu.Label>Also use for…</Menu.Label>
      {alike.map(({ id, unitId, reference, asks, items }) => (
        <Menu.Item
          key={id}
          onClick={() => (items.length > 0 ? openOtherCriterion(evidence, targetId, id) : use(id))}
          title={asks}
        >
          {unitId}, {reference}
          {items.length > 0 ? '…' : ''}
        </Menu.Item>
      ))}
      <Menu.Item onClick={() => openOtherCriterion(evidence, targetId)}>
        {alike.length > 0 ? 'Another criterion…' : 'Choose a criterion…'}
      </Menu.Item>
    </>
  );
}
