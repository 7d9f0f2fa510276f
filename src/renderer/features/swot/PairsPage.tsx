import { Title } from '@mantine/core';
import { IconArrowsCross } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { isInside, type SwotItem, type SwotPair } from '../../../shared/domain/swot.ts';
import { journal } from '../../api/client.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailureState } from '../../ui/FailureState.tsx';
import { Page } from '../../ui/Page.tsx';
import { AddPair } from './AddPair.tsx';
import { PairCard } from './PairCard.tsx';
import { SwotTabs } from './SwotTabs.tsx';
import classes from './swot.module.css';

const kinds = [
  { inside: 'strength', outside: 'opportunity', title: 'Use a strength for an opportunity' },
  { inside: 'strength', outside: 'threat', title: 'Use a strength against a threat' },
  { inside: 'weakness', outside: 'opportunity', title: 'Mend a weakness through an opportunity' },
  { inside: 'weakness', outside: 'threat', title: 'Guard where a weakness meets a threat' },
] as const;

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
        <>
          <AddPair inside={inside} outside={outside} />
          <Kinds items={items.data} pairs={pairs.data} />
        </>
      )}
    </Page>
  );
}

function Kinds({ items, pairs }: { items: readonly SwotItem[]; pairs: readonly SwotPair[] }) {
  const byId = new Map(items.map((item) => [item.id, item]));
  const shown = pairs.flatMap((pair) => {
    const [one, other] = [byId.get(pair.insideId), byId.get(pair.outsideId)];
    return one && other ? [{ pair, inside: one, outside: other }] : [];
  });
  return kinds.map(({ inside, outside, title }) => {
    const ofKind = shown.filter((one) => one.inside.quadrant === inside && one.outside.quadrant === outside);
    if (ofKind.length === 0) return null;
    const id = `pairs-${inside}-${outside}`;
    return (
      <section key={id} aria-labelledby={id}>
        <Title order={2} id={id} mb="sm">
          {title}
        </Title>
        <ul className={classes.pairs}>
          {ofKind.map((one) => (
            <PairCard key={one.pair.id} {...one} />
          ))}
        </ul>
      </section>
    );
  });
}
