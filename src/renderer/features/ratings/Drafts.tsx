import { Anchor, Stack, Text, Title } from '@mantine/core';
import { Link } from 'wouter';
import type { RoundSummary } from '../../../shared/domain/rating.ts';
import { personName } from '../../../shared/domain/ratings/person.ts';
import { dayInShort } from '../../ui/days.ts';
import classes from './ratings.module.css';

interface DraftsProps {
  drafts: readonly RoundSummary[];
  /** What each is called, by id. */
  titles: ReadonlyMap<string, string>;
}

/** Rounds that were begun and count for nothing yet. */
export function Drafts({ drafts, titles }: DraftsProps) {
  return (
    <Stack component="section" aria-labelledby="drafts" gap="xs">
      <Title order={2} id="drafts">
        To continue
      </Title>
      <ul className={classes.drafts}>
        {drafts.map((round) => (
          <li key={round.id} className={classes.draft}>
            <div>
              <Anchor component={Link} href={`/competencies/rounds/${round.id}`} className={classes.draftTitle}>
                {titles.get(round.id) ?? personName(round)}, {dayInShort(round.ratedOn)}
              </Anchor>
              <Text size="sm" c="dimmed">
                {round.frameworkName} · {round.rated} of {round.of} rated · draft, in no chart yet
              </Text>
            </div>
          </li>
        ))}
      </ul>
    </Stack>
  );
}
