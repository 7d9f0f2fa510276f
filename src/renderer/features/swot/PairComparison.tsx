import { Table, Text } from '@mantine/core';
import { isPairChanged, type PairChange } from '../../../shared/domain/swotCompare.ts';
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
    <Table className={classes.changes} layout="fixed" verticalSpacing="sm" mt="sm">
      <caption className={classes.caption}>Pairs</caption>
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{beforeName}</Table.Th>
          <Table.Th scope="col">{afterName}</Table.Th>
          <Table.Th scope="col" w="22%">
            What became of it
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
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
      </Table.Tbody>
    </Table>
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
