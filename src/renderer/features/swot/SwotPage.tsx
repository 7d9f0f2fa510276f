import { Button, SegmentedControl } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearch } from 'wouter';
import type { SwotBoard, SwotItem } from '../../../shared/domain/swot.ts';
import { journal } from '../../api/client.ts';
import { counted } from '../../ui/counted.ts';
import { FailureState } from '../../ui/FailureState.tsx';
import { Page } from '../../ui/Page.tsx';
import { Board } from './Board.tsx';
import { Coverage } from './Coverage.tsx';
import { Introduction } from './Introduction.tsx';
import { ItemDrawer } from './ItemDrawer.tsx';
import { openFreeze } from './openFreeze.tsx';
import { openSwotExport } from './openSwotExport.tsx';
import { SwotTabs } from './SwotTabs.tsx';

const roles = [
  { value: 'all', label: 'All' },
  { value: 'coach', label: 'As coach' },
  { value: 'mentor', label: 'As mentor' },
];

function subtitleOf(items: readonly SwotItem[]): string {
  const bare = items.filter(({ grounds }) => grounds.standing === 0).length;
  if (items.length === 0) return 'For your role as coach or mentor';
  const without = bare === 0 ? 'each with evidence' : `${bare} without evidence yet`;
  return `${counted(items.length, 'item')}, ${without}`;
}

/** The board of the SWOT, and the item that the address asks for. */
export function SwotPage() {
  const board = useQuery(journal.swot.board.queryOptions(undefined, { placeholderData: keepPreviousData }));
  const asked = new URLSearchParams(useSearch()).get('item');
  const [role, setRole] = useState('all');
  if (board.isError) return <FailureState error={board.error} retry={board.refetch} />;
  if (!board.data) return null;
  const { items, trays, untouched, isAsked } = board.data;
  const isOfRole = (item: SwotItem) => role === 'all' || item.role === 'both' || item.role === role;
  const shown: SwotBoard = { ...board.data, items: items.filter(isOfRole) };
  const waiting = Object.values(trays).reduce((sum, { total }) => sum + total, 0);
  return (
    <Page
      title="SWOT"
      subtitle={subtitleOf(items)}
      above={<SwotTabs current="Board" />}
      actions={
        <>
          {items.some((item) => item.role !== 'both') ? (
            <SegmentedControl aria-label="Role" size="sm" data={roles} value={role} onChange={setRole} />
          ) : null}
          {items.length > 0 ? (
            <>
              <Button variant="default" onClick={openFreeze}>
                Freeze…
              </Button>
              <Button variant="default" onClick={() => openSwotExport(null)}>
                Print or export…
              </Button>
            </>
          ) : null}
        </>
      }
    >
      {items.length === 0 ? <Introduction waiting={waiting} /> : null}
      {items.length > 0 ? <Coverage untouched={untouched} isAsked={isAsked} /> : null}
      <Board board={shown} />
      <ItemDrawer items={items} asked={asked} />
    </Page>
  );
}
