import { SegmentedControl, Table, Text } from '@mantine/core';
import { type FeedbackRating, ratedCompetencies, scoreWords } from '../../../shared/domain/feedback.ts';

interface RatingsTableProps {
  ratings: readonly FeedbackRating[];
  onChange: (ratings: FeedbackRating[]) => void;
}

const NONE = 'none';
const scores = [
  { value: NONE, label: '–' },
  ...scoreWords.map((_, index) => ({ value: `${index + 1}`, label: `${index + 1}` })),
];

/** What the giver put for each competency; no rating where they put none. Never averaged. */
export function RatingsTable({ ratings, onChange }: RatingsTableProps) {
  const given = new Map(ratings.map(({ competency, score }) => [competency, score]));
  const names = [...ratedCompetencies, ...ratings.map(({ competency }) => competency)];

  function rate(competency: string, chosen: string): void {
    const others = ratings.filter((rating) => rating.competency !== competency);
    onChange(chosen === NONE ? others : [...others, { competency, score: Number(chosen) }]);
  }

  return (
    <>
      <Text size="sm" c="dimmed">
        As the giver put it: 1 {scoreWords[0]} … 5 {scoreWords[4]}; – where they put nothing.
      </Text>
      <Table verticalSpacing={4} maw={640}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Competency</Table.Th>
            <Table.Th scope="col">Score</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {[...new Set(names)].map((competency) => (
            <Table.Tr key={competency}>
              <Table.Th scope="row" fw={400}>
                {competency}
              </Table.Th>
              <Table.Td>
                <SegmentedControl
                  size="xs"
                  aria-label={`Score for ${competency}`}
                  data={scores}
                  value={`${given.get(competency) ?? NONE}`}
                  onChange={(chosen) => rate(competency, chosen)}
                />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </>
  );
}
