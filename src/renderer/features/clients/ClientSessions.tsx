import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import type { Client } from '../../../shared/domain/client.ts';
import { journal } from '../../api/client.ts';
import { dayInShort } from '../../ui/days.ts';
import { timeInWords } from '../../ui/timeInWords.ts';
import { statusWords } from '../sessions/sessionWords.ts';
import { Section } from '../today/Section.tsx';
import classes from './clients.module.css';

const FEW = 10;

/** The last sessions with a client, each leading to its page. */
export function ClientSessions({ client: { id, codeName } }: { client: Client }) {
  const page = useQuery(journal.sessions.page.queryOptions({ filter: { clientId: id }, offset: 0, limit: FEW }));
  if (!page.data) return null;
  const { total, rows } = page.data;
  const all = { href: `/practice/sessions?client=${id}`, label: `All sessions of ${codeName}` };
  return (
    <Section title="Sessions" more={total > 0 ? all : undefined}>
      {total === 0 ? (
        <Text c="dimmed">None yet.</Text>
      ) : (
        <Stack component="ul" gap={0} className={classes.sessions}>
          {rows.map(({ id: sessionId, happenedOn, aim, minutes, status }) => (
            <li key={sessionId} className={classes.session}>
              <Link href={`/practice/sessions/${sessionId}`}>{dayInShort(happenedOn)}</Link>
              <Text span c={aim === '' ? 'dimmed' : undefined} className={classes.aim}>
                {aim === '' ? 'No aim written' : aim}
              </Text>
              <Text span c="dimmed">
                {status === 'held' ? timeInWords(minutes) : statusWords[status]}
              </Text>
            </li>
          ))}
        </Stack>
      )}
    </Section>
  );
}
