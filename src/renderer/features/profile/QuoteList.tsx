import { Anchor, Button, Group, Stack, Text } from '@mantine/core';
import { Link } from 'wouter';
import type { ProfileQuote, QuoteState } from '../../../shared/domain/profile.ts';
import { journalClient, queryClient } from '../../api/client.ts';
import { notifyUndo } from '../../ui/notifyUndo.tsx';
import classes from './profile.module.css';
import { openQuoteForm } from './QuoteForm.tsx';
import { useChange } from './useProfile.ts';

const reasons: Record<Exclude<QuoteState, 'stands'>, string> = {
  withdrawn: 'This feedback may no longer be quoted. It is left out of every export until you decide.',
  gone: 'This feedback is no longer in the record. The words are left out of every export until you decide.',
};

function QuoteRow({ quote }: { quote: ProfileQuote }) {
  const change = useChange();
  const { id, feedbackId, state } = quote;

  async function trash(trashed: boolean): Promise<void> {
    const done = await change(() => journalClient.profile.trashQuote.mutate({ id, trashed }));
    if (done && trashed) notifyUndo('The testimonial was moved to the trash.', () => trash(false));
  }

  function edit(): void {
    openQuoteForm({ quote: quote.quote, byline: quote.byline }, async (words) => {
      await journalClient.profile.saveQuote.mutate({ id, words });
      await queryClient.invalidateQueries();
    });
  }

  return (
    <li className={classes.item}>
      <Stack gap={4} className={classes.words}>
        <blockquote className={classes.quote}>“{quote.quote}”</blockquote>
        <Text size="sm" c="dimmed">
          {quote.byline}
        </Text>
        {state === 'stands' ? null : (
          <Text size="sm" className={classes.notice}>
            {reasons[state]}{' '}
            {state === 'withdrawn' && feedbackId !== null ? (
              <Anchor component={Link} href={`/practice/feedback/${feedbackId}`} size="sm" underline="always">
                Open the feedback
              </Anchor>
            ) : null}
          </Text>
        )}
      </Stack>
      <Group gap="xs" wrap="nowrap">
        {state === 'stands' ? (
          <Button size="compact-sm" variant="subtle" aria-label={`Change “${quote.quote}”`} onClick={edit}>
            Change
          </Button>
        ) : null}
        <Button
          size="compact-sm"
          variant="subtle"
          color="gray"
          aria-label={`Take out “${quote.quote}”`}
          onClick={() => void trash(true)}
        >
          Take out
        </Button>
      </Group>
    </li>
  );
}

/** Testimonials, and what stands in the way of those that are not printed. */
export function QuoteList({ quotes }: { quotes: readonly ProfileQuote[] }) {
  if (quotes.length === 0) return null;
  return (
    <ul className={classes.list} aria-label="Testimonials">
      {quotes.map((quote) => (
        <QuoteRow key={quote.id} quote={quote} />
      ))}
    </ul>
  );
}
