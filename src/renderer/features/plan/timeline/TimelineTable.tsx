import { Anchor, Table } from '@mantine/core';
import { Link } from 'wouter';
import { objectiveStatusWords } from '../../../../shared/domain/plan/words.ts';
import type { ObjectiveSummary, PlanReviewSummary } from '../../../../shared/domain/plan.ts';
import { dayInShort } from '../../../ui/days.ts';
import { ScrollRegion } from '../../../ui/ScrollRegion.tsx';
import classes from './timeline.module.css';

interface TimelineTableProps {
  objectives: readonly ObjectiveSummary[];
  reviews: readonly PlanReviewSummary[];
}

/** What the picture shows, line by line. */
export function TimelineTable({ objectives, reviews }: TimelineTableProps) {
  return (
    <ScrollRegion className={classes.table} label="The time of the plan, as a table">
      <Table verticalSpacing={6}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Objective</Table.Th>
            <Table.Th>From</Table.Th>
            <Table.Th>To</Table.Th>
            <Table.Th>Milestones</Table.Th>
            <Table.Th>State</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {objectives.map(({ id, title, startsOn, endsOn, milestones, status }) => (
            <Table.Tr key={id}>
              <Table.Th scope="row" fw={400}>
                <Anchor component={Link} href={`/plan/objectives/${id}`} inherit>
                  {title}
                </Anchor>
              </Table.Th>
              <Table.Td className={classes.day}>{dayInShort(startsOn)}</Table.Td>
              <Table.Td className={classes.day}>{dayInShort(endsOn)}</Table.Td>
              <Table.Td>
                {milestones.map((milestone) => (
                  <div key={milestone.id}>
                    {dayInShort(milestone.dueOn)}: {milestone.title}
                    {milestone.doneOn === null ? '' : ` (done on ${dayInShort(milestone.doneOn)})`}
                  </div>
                ))}
              </Table.Td>
              <Table.Td>{objectiveStatusWords[status]}</Table.Td>
            </Table.Tr>
          ))}
          {reviews.map(({ id, dueOn, heldOn }) => (
            <Table.Tr key={id}>
              <Table.Th scope="row" fw={400}>
                <Anchor component={Link} href={`/plan/reviews/${id}`} inherit>
                  Review
                </Anchor>
              </Table.Th>
              <Table.Td className={classes.day}>{dayInShort(heldOn ?? dueOn)}</Table.Td>
              <Table.Td className={classes.day}>{dayInShort(heldOn ?? dueOn)}</Table.Td>
              <Table.Td />
              <Table.Td>{heldOn === null ? 'Due' : 'Held'}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollRegion>
  );
}
