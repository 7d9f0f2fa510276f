import { Box, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo } from 'react';
import type { RatingHistory } from '../../../../shared/domain/rating.ts';
import { insightsOf } from '../../../../shared/domain/ratings/insights.ts';
import { journal } from '../../../api/client.ts';
import { counted } from '../../../ui/counted.ts';
import { useToday } from '../../today/useToday.ts';
import classes from '../competencies.module.css';
import { namesOf } from '../inWords.ts';
import { insightsInWords } from './insightWords.ts';

/** The competencies of a framework that evidence speaks for by itself, of keys `framework:competency`. */
function evidencedIn(frameworkId: string, keys: readonly string[]): Set<string> {
  const beginning = `${frameworkId}:`;
  return new Set(keys.filter((key) => key.startsWith(beginning)).map((key) => key.slice(beginning.length)));
}

/** What all ratings of a framework say, in plain words, each with the figures that it rests on. */
export function Insights({ history: latest }: { history: RatingHistory }) {
  // The chart first, what can be said about it a moment later.
  const history = useDeferredValue(latest, null);
  return history ? <Told history={history} /> : null;
}

function Told({ history }: { history: RatingHistory }) {
  const today = useToday();
  const evidence = useQuery(journal.evidence.competencies.queryOptions());
  const insights = useMemo(() => {
    if (!evidence.data) return null;
    return insightsOf(history, evidencedIn(history.framework.id, evidence.data), today);
  }, [history, evidence.data, today]);
  if (!insights) return null;
  const told = insightsInWords(insights, namesOf(history));
  return (
    <section aria-labelledby="insights">
      <Title order={2} id="insights">
        What the figures say
      </Title>
      <Text size="sm" c="dimmed" mt={2} mb="sm">
        Reckoned from {counted(insights.ratings, 'rating')} in {history.framework.name}, whatever is chosen above. They
        are figures, not a verdict.
      </Text>
      {told.length === 0 ? <Text>Nothing stands out yet.</Text> : null}
      <ul className={classes.insights}>
        {told.map(({ key, title, says, figures, thin }) => (
          <li key={key} className={classes.insight}>
            <Title order={3}>{title}</Title>
            <Text mt={4}>{says}</Text>
            <Text size="sm" c="dimmed" mt={4}>
              {figures}
            </Text>
            {thin === '' ? null : (
              <Box mt={4}>
                <Text size="sm" c="dimmed" fs="italic">
                  {thin}
                </Text>
              </Box>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
