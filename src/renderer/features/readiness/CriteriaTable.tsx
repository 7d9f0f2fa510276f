import { Anchor, Table } from '@mantine/core';
import { Link } from 'wouter';
import type { CriterionReadiness } from '../../../shared/domain/readiness.ts';
import { criteriaOf, type Unit } from '../../../shared/domain/unit.ts';
import { StateMark } from '../evidence/StateMark.tsx';
import { Section } from '../today/Section.tsx';
import classes from './readiness.module.css';

interface CriteriaTableProps {
  unit: Unit;
  criteria: readonly CriterionReadiness[];
}

/** Every criterion with its state, each leading to its place on the board. */
export function CriteriaTable({ unit, criteria }: CriteriaTableProps) {
  const asks = new Map(criteriaOf(unit).map((criterion) => [criterion.reference, criterion.asks]));
  return (
    <Section title="Criteria">
      <Table aria-label="Criteria" className={classes.table} verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Criterion</Table.Th>
            <Table.Th>What it asks for</Table.Th>
            <Table.Th ta="right">Evidence</Table.Th>
            <Table.Th>State</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {criteria.map(({ reference, state, pieces }) => (
            <Table.Tr key={reference}>
              <Table.Th scope="row" fw={500}>
                <Anchor
                  component={Link}
                  href={`/evidence/${unit.id}?criterion=${reference}`}
                  aria-label={`${reference} on the board`}
                >
                  {reference}
                </Anchor>
              </Table.Th>
              <Table.Td className={classes.asks}>{asks.get(reference)}</Table.Td>
              <Table.Td ta="right">{pieces === 0 ? '–' : pieces}</Table.Td>
              <Table.Td>
                <StateMark state={state} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Section>
  );
}
