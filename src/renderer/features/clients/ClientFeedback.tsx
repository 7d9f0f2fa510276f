import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { journal } from '../../api/client.ts';
import { counted } from '../../ui/counted.ts';
import { dayInShort } from '../../ui/days.ts';
import { Section } from '../today/Section.tsx';

/** How much feedback there is from or about a client. */
export function ClientFeedback({ clientId }: { clientId: string }) {
  const days = useQuery({
    ...journal.feedback.list.queryOptions(),
    select: (all) => all.filter((each) => each.clientId === clientId).map(({ givenOn }) => givenOn),
  });
  if (!days.data) return null;
  const [last] = days.data;
  return (
    <Section title="Feedback" more={{ href: '/practice/feedback', label: 'All feedback' }}>
      <Text c={last === undefined ? 'dimmed' : undefined}>
        {last === undefined
          ? 'None yet.'
          : `${counted(days.data.length, 'piece')} of feedback, the last on ${dayInShort(last)}.`}
      </Text>
    </Section>
  );
}
