import { Table, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { swotQuadrants } from '../../../shared/domain/evidence.ts';
import { type FrozenItem, type Quadrant, quadrantNames } from '../../../shared/domain/swot.ts';
import { type ItemChange, isChanged, standing } from '../../../shared/domain/swotCompare.ts';
import { journal } from '../../api/client.ts';
import { counted } from '../../ui/counted.ts';
import { FailureState } from '../../ui/FailureState.tsx';
import { ComparedTable } from './ComparedTable.tsx';
import { changesInWords, summaryInWords } from './changeWords.ts';
import { PairComparison } from './PairComparison.tsx';
import classes from './swot.module.css';

interface ComparisonProps {
  beforeId: string;
  /** Null: now. */
  afterId: string | null;
  beforeName: string;
  afterName: string;
}

const quadrantOf = ({ before, after }: ItemChange): Quadrant | undefined => (after ?? before)?.quadrant;

/** Two states of the SWOT side by side, and what became of each item. */
export function Comparison({ beforeId, afterId, beforeName, afterName }: ComparisonProps) {
  const compared = useQuery(
    journal.swot.compare.queryOptions({ before: beforeId, after: afterId }, { placeholderData: keepPreviousData }),
  );
  if (compared.isError) return <FailureState error={compared.error} retry={compared.refetch} />;
  if (!compared.data) return null;
  const { items: changes, pairs } = compared.data;
  return (
    <>
      <Text role="status">{summaryInWords(compared.data)}</Text>
      {swotQuadrants.map((quadrant) => {
        const own = changes.filter((change) => quadrantOf(change) === quadrant);
        if (own.length === 0) return null;
        return (
          <ComparedTable key={quadrant} caption={quadrantNames[quadrant]} beforeName={beforeName} afterName={afterName}>
            {own.map((change) => (
              <Row key={change.lineage} change={change} />
            ))}
          </ComparedTable>
        );
      })}
      <PairComparison pairs={pairs} beforeName={beforeName} afterName={afterName} />
    </>
  );
}

function Row({ change }: { change: ItemChange }) {
  return (
    <Table.Tr data-changed={isChanged(change) || undefined}>
      <Table.Td valign="top">
        <State item={change.before} />
      </Table.Td>
      <Table.Td valign="top">
        <State item={change.after} />
      </Table.Td>
      <Table.Td valign="top">
        {changesInWords(change).map((words) => (
          <span key={words} className={classes.change}>
            {words}
          </span>
        ))}
      </Table.Td>
    </Table.Tr>
  );
}

function State({ item }: { item: FrozenItem | null }) {
  if (!item) return <Text c="dimmed">–</Text>;
  return (
    <>
      <Text fw={600}>{item.heading}</Text>
      {item.text === '' ? null : <Text size="sm">{item.text}</Text>}
      <Text size="sm" c="dimmed">
        {standing(item) === 0 ? 'No evidence' : `${counted(standing(item), 'piece')} of evidence`}
      </Text>
    </>
  );
}
