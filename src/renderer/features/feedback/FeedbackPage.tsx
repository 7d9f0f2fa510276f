import { Button, Group } from '@mantine/core';
import { IconMessageCircle, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { type FeedbackSummary, feedbackTitle } from '../../../shared/domain/feedback.ts';
import { journal } from '../../api/client.ts';
import { counted } from '../../ui/counted.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { RecordsPage } from '../records/RecordsPage.tsx';
import { openFilledForm, openNewFeedback } from './NewFeedback.tsx';
import { openPrintForm } from './openPrintForm.ts';
import { wayWords } from './words.ts';

function factsOf({ way, ratings, mayBeQuoted }: FeedbackSummary): string {
  const facts = [wayWords[way]];
  if (ratings.length > 0) facts.push(counted(ratings.length, 'rating'));
  facts.push(mayBeQuoted ? 'may be quoted' : 'not to be quoted');
  return facts.join(' · ');
}

const rowOf = (feedback: FeedbackSummary) => ({
  id: feedback.id,
  day: feedback.givenOn,
  href: `/practice/feedback/${feedback.id}`,
  title: feedbackTitle(feedback),
  facts: factsOf(feedback),
  excerpt: feedback.excerpt,
});

const countOf = (feedback: readonly FeedbackSummary[]) => counted(feedback.length, 'piece');

/** What others said about the coach’s work, newest first, and the form to ask them with. */
export function FeedbackPage() {
  const list = useQuery(journal.feedback.list.queryOptions());
  const actions = (
    <Group gap="xs" justify="center">
      <Button variant="default" onClick={openPrintForm}>
        Print a form…
      </Button>
      <Button variant="default" onClick={openFilledForm}>
        Type in a filled form
      </Button>
      <Button leftSection={<IconPlus size={18} />} onClick={openNewFeedback}>
        New feedback
      </Button>
    </Group>
  );
  return (
    <RecordsPage
      tab="Feedback"
      list={list}
      subtitleOf={(feedback) => `${countOf(feedback)} of feedback`}
      actions={actions}
      rowOf={rowOf}
      noteOf={countOf}
      empty={
        <EmptyState icon={<IconMessageCircle size={40} stroke={1.25} />} title="No feedback yet" action={actions}>
          Keep what clients, supervisors, peers, stakeholders and observers say about your work, in their words. The
          printed form asks them for you; each source stays apart and nothing is averaged.
        </EmptyState>
      }
    />
  );
}
