import { Button, Menu, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { NeedFacts } from '../../../../shared/domain/need.ts';
import { journal } from '../../../api/client.ts';
import { openNeedFrom } from '../../plan/needs/openNeed.tsx';
import classes from '../competencies.module.css';

/** Makes a development need of one of the competencies that are shown. */
export function NeedFromGap({ offered }: { offered: readonly NeedFacts[] }) {
  const needs = useQuery(journal.needs.list.queryOptions()).data ?? [];
  const have = new Set(needs.flatMap(({ originKind, originId }) => (originKind === 'rating' ? [originId] : [])));
  return (
    <Menu position="bottom-end" width={300}>
      <Menu.Target>
        <Button size="compact-sm" variant="default" disabled={offered.length === 0}>
          Development need…
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={classes.longMenu}>
        {offered.map((need) => (
          <Menu.Item key={need.originId} onClick={() => openNeedFrom(need)}>
            {need.title}
            {have.has(need.originId) ? (
              <Text span size="sm" c="dimmed">
                {' '}
                · is a need already
              </Text>
            ) : null}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
