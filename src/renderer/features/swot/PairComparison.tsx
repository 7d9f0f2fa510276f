import { Table, Text } from '@mantine/core';
import { isPairChanged, type PairChange } from '../../../shared/domain/swotCompare.ts';
import { ComparedTable } from './ComparedTable.tsx';
import { pairChangeInWords } from './changeWords.ts';
import classes from './swot.module.css';

interface PairComparisonProps {
  pairs: readonly PairChange[];
  beforeName: string;
  afterName: string;
}

/** The pairs of two states of the SWOT side by side; nothing where there are none. */
export function PairComparison({ pairs, beforeName, afterName }: PairComparisonProps) {
  if (pairs.length === 0) return null;
  return (
    <ComparedTable caption="Pairs" beforeName={beforeName} afterName={afterName}>
      {pairs.map((pair) => (
        <Table.Tr key={pair.key} data-changed={isPairChanged(pair) || undefined}>
          <Table.Td valign="top">
            <Side pair={pair} sentence={pair.before} />
          </Table.Td>
          <Table.Td valign="top">
            <Side pair={pair} sentence={pair.after} />
          </Table.Td>
          <Table.Td valign="top">
            <span className={classes.change}>{pairChangeInWords(pair)}</span>
          </Table.Td>
        </Table.Tr>
      ))}
    </ComparedTable>
  );
}

function Side({ pair: { inside, outside }, sentence }: { pair: PairChange; sentence: string | null }) {
  if (sentence === null) return <Text c="dimmed">–</Text>;
  return (
    <>
      <Text fw={600}>
        {inside.heading} with {outside.heading}
      </Text>
      {sentence === '' ? null : <Text size="sm">{sentence}</Text>}
    </>
  );
}
