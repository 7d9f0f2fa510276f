import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { Link } from 'wouter';
import type { SessionSummary } from '../../../shared/domain/session.ts';
import { dayInShort, weekdayInShort } from '../../ui/days.ts';
import { reflectOnSession } from '../sessions/reflectOnSession.ts';
import classes from './rows.module.css';
import { Section } from './Section.tsx';

const SHOWN = 3;

interface SessionsToReflectOnProps {
  /** Newest first. */
  sessions: readonly SessionSummary[];
}

/** Sessions of the last weeks that wait for a reflection: the newest ones, and the way to the others. */
export function SessionsToReflectOn({ sessions }: SessionsToReflectOnProps) {
  const label = sessions.length > SHOWN ? `All ${sessions.length} of four weeks` : 'Show in the list';
  return (
    <Section title="Sessions without a reflection" more={{ href: '/practice/sessions?show=unreflected', label }}>
      <ul className={classes.rows}>
        {sessions.slice(0, SHOWN).map(({ id, codeName, happenedOn, aim }) => (
          <li key={id} className={classes.row}>
            <Group justify="space-between" wrap="nowrap" align="flex-start">
              <Stack gap={0} miw={0}>
                <Anchor component={Link} href={`/practice/sessions/${id}`} className={classes.name}>
                  {codeName}
                </Anchor>
                <Text size="sm" c="dimmed" lineClamp={2}>
                  {weekdayInShort(happenedOn)}, {dayInShort(happenedOn)}
                  {aim === '' ? '' : ` · ${aim}`}
                </Text>
              </Stack>
              <Button
                size="compact-sm"
                variant="light"
                flex="none"
                aria-label={`Reflect on the session with ${codeName}, ${dayInShort(happenedOn)}`}
                onClick={() => void reflectOnSession(id)}
              >
                Reflect on it
              </Button>
            </Group>
          </li>
        ))}
      </ul>
    </Section>
  );
}
