import { Button, Group, Select } from '@mantine/core';
import { IconCamera } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SnapshotSummary } from '../../../shared/domain/swot.ts';
import { journal } from '../../api/client.ts';
import { dayInShort } from '../../ui/days.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailureState } from '../../ui/FailureState.tsx';
import { Page } from '../../ui/Page.tsx';
import { Section } from '../today/Section.tsx';
import { Comparison } from './Comparison.tsx';
import { openFreeze } from './openFreeze.tsx';
import { SnapshotRow } from './SnapshotRow.tsx';
import { SwotTabs } from './SwotTabs.tsx';
import classes from './swot.module.css';

const NOW = 'now';

const nameOf = ({ name, frozenOn }: SnapshotSummary): string => {
  const day = dayInShort(frozenOn);
  return name === day ? name : `${name} (${day})`;
};

/** The SWOT as it was on other days: listed, set beside one another or beside now, and restored as a copy. */
export function SnapshotsPage() {
  const list = useQuery(journal.swot.snapshots.queryOptions());
  if (list.isError) return <FailureState error={list.error} retry={list.refetch} />;
  if (!list.data) return null;
  const freeze = <Button onClick={openFreeze}>Freeze today’s…</Button>;
  return (
    <Page
      title="Snapshots"
      subtitle="Your SWOT as it was, by code names only"
      above={<SwotTabs current="Snapshots" />}
      actions={list.data.length > 0 ? freeze : null}
    >
      {list.data.length === 0 ? (
        <EmptyState icon={<IconCamera size={40} stroke={1.25} />} title="No snapshot yet" action={freeze}>
          Freeze the SWOT now and again, at the start of a course and in the middle of the year, say. Set beside one
          another, two snapshots show what is new, what is gone, and what is better evidenced than it was.
        </EmptyState>
      ) : (
        <Snapshots snapshots={list.data} />
      )}
    </Page>
  );
}

function Snapshots({ snapshots }: { snapshots: readonly SnapshotSummary[] }) {
  const [chosenBefore, setBefore] = useState<string | null>(null);
  const [chosenAfter, setAfter] = useState(NOW);
  const isThere = (id: string | null) => snapshots.some((snapshot) => snapshot.id === id);
  const before = isThere(chosenBefore) ? chosenBefore : (snapshots[0]?.id ?? null);
  const after = chosenAfter === NOW || isThere(chosenAfter) ? chosenAfter : NOW;
  const choices = snapshots.map((snapshot) => ({ value: snapshot.id, label: nameOf(snapshot) }));
  const labelOf = (id: string) => choices.find(({ value }) => value === id)?.label ?? 'Now';
  return (
    <>
      <ul className={classes.snapshots} aria-label="Snapshots, newest first">
        {snapshots.map((snapshot) => (
          <SnapshotRow
            key={snapshot.id}
            snapshot={snapshot}
            onCompare={() => {
              setBefore(snapshot.id);
              setAfter(NOW);
              document.getElementById('comparison')?.scrollIntoView({ block: 'start' });
            }}
          />
        ))}
      </ul>
      <div id="comparison" className={classes.comparison}>
        <Section title="Side by side">
          <Group gap="md">
            <Select
              label="From"
              w={340}
              allowDeselect={false}
              data={choices}
              value={before}
              onChange={(id) => setBefore(id)}
            />
            <Select
              label="To"
              w={340}
              allowDeselect={false}
              data={[{ value: NOW, label: 'Now' }, ...choices.filter(({ value }) => value !== before)]}
              value={after === before ? NOW : after}
              onChange={(id) => setAfter(id ?? NOW)}
            />
          </Group>
          {before === null ? null : (
            <Comparison
              beforeId={before}
              afterId={after === NOW || after === before ? null : after}
              beforeName={labelOf(before)}
              afterName={after === before ? 'Now' : labelOf(after)}
            />
          )}
        </Section>
      </div>
    </>
  );
}
