import { Text, Title } from '@mantine/core';
import { IconArrowsCross } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { isInside, type SwotItem } from '../../../shared/domain/swot.ts';
import { journal } from '../../api/client.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailureState } from '../../ui/FailureState.tsx';
import { Page } from '../../ui/Page.tsx';
import { AddPair } from './AddPair.tsx';
import { PairCard } from './PairCard.tsx';
import { type PairGroup, pairGroups } from './pairGroups.ts';
import { SwotTabs } from './SwotTabs.tsx';
import classes from './swot.module.css';

/** The optional second step: how what lies inside meets what comes from outside, with a sentence on what to do. */
export function PairsPage() {
  const items = useQuery(journal.swot.items.queryOptions());
  const pairs = useQuery(journal.swot.pairs.queryOptions());
  const failed = [items, pairs].find(({ isError }) => isError);
  if (failed) return <FailureState error={failed.error} retry={failed.refetch} />;
  if (!items.data || !pairs.data) return null;
  const inside = items.data.filter(({ quadrant }) => isInside(quadrant));
  const outside = items.data.filter(({ quadrant }) => !isInside(quadrant));
  return (
    <Page
      title="Pairs"
      subtitle="What follows where something in you meets something around you"
      above={<SwotTabs current="Pairs" />}
    >
      {inside.length === 0 || outside.length === 0 ? (
        <EmptyState icon={<IconArrowsCross size={40} stroke={1.25} />} title="Two sides are needed">
          A pair sets a strength or a weakness beside an opportunity or a threat, and says in a sentence what you will
          do about it. Put at least one item on each side of the board first. This step is optional.
        </EmptyState>
      ) : (
        <AddPair inside={inside} outside={outside} />
      )}
      <Groups groups={pairGroups(items.data, pairs.data)} />
    </Page>
  );
}

function Groups({ groups }: { groups: readonly PairGroup<SwotItem>[] }) {
  return groups.map(({ id, title, note, pairs }) => (
    <section key={id} aria-labelledby={`pairs-${id}`}>
      <Title order={2} id={`pairs-${id}`} mb="sm">
        {title}
      </Title>
      {note === '' ? null : (
        <Text size="sm" c="dimmed" mb="sm">
          {note}
        </Text>
      )}
      <ul className={classes.pairs}>
        {pairs.map((one) => (
          <PairCard key={one.pair.id} {...one} />
        ))}
      </ul>
    </section>
  ));
}
