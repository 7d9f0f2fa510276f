import { Button, Group, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type PlanReview, reviewPatchSchema } from '../../../../shared/domain/plan.ts';
import { journal, journalClient } from '../../../api/client.ts';
import { createPatchDrafts } from '../../../api/patchDrafts.ts';
import { DayPicker } from '../../../ui/DayPicker.tsx';
import { dayInShort } from '../../../ui/days.ts';
import { DayInput } from '../../records/DayInput.tsx';
import { LoadedRecord } from '../../records/LoadedRecord.tsx';
import { RecordNotes } from '../../records/RecordNotes.tsx';
import { RecordPage } from '../../records/RecordPage.tsx';
import { TrashButton } from '../../records/TrashButton.tsx';
import { useCheckedChange } from '../../records/useCheckedChange.ts';
import { useRecordDraft } from '../../records/useRecordDraft.ts';
import { useToday } from '../../today/useToday.ts';
import { AtThisReview } from './AtThisReview.tsx';
import { PlannedAgainstHappened } from './PlannedAgainstHappened.tsx';

type Written = Pick<PlanReview, 'dueOn' | 'heldOn' | 'document'>;

const draftOf = createPatchDrafts<Written>();
const load = (id: string) => journalClient.plans.review.query(id);
const trash = (id: string, trashed: boolean) => journalClient.plans.trashReviews.mutate({ ids: [id], trashed });

interface ReviewPageProps {
  params: { id?: string | undefined };
}

/** One review of a plan: what was planned against what happened, what was learned, and what changes. */
export function ReviewPage({ params: { id = '' } }: ReviewPageProps) {
  const back = { href: '/plan', label: 'Development plan' };
  return (
    <LoadedRecord id={id} load={load} back={back} noun="review" putBack={(id) => trash(id, false)}>
      {(review) => <ReviewSheet key={id} review={review} />}
    </LoadedRecord>
  );
}

function ReviewSheet({ review }: { review: PlanReview }) {
  const { id, planId } = review;
  const today = useToday();
  const { facts, change, onText, saveState, flush } = useRecordDraft<Written>(review, draftOf(id), (patch) =>
    journalClient.plans.saveReview.mutate({ id, patch }),
  );
  const checkedChange = useCheckedChange(reviewPatchSchema, change);
  const overview = useQuery(journal.plans.overview.queryOptions({ id: planId, today })).data;
  const back = { href: `/plan/plans/${planId}`, label: review.planTitle };
  const title =
    facts.heldOn === null ? `Review due on ${dayInShort(facts.dueOn)}` : `Review of ${dayInShort(facts.heldOn)}`;
  return (
    <RecordPage
      back={back}
      saveState={saveState}
      retry={flush}
      actions={<TrashButton noun="Review" list={back.href} trash={(trashed) => trash(id, trashed)} />}
    >
      <Title order={1}>{title}</Title>
      <Group gap="md" align="flex-end">
        <DayPicker
          label="Due on"
          clearable={false}
          w={180}
          value={facts.dueOn}
          minDate={overview?.plan.startsOn}
          maxDate={overview?.plan.endsOn}
          onChange={(dueOn) => {
            if (dueOn !== null) checkedChange({ dueOn });
          }}
        />
        {facts.heldOn === null ? (
          <Button variant="light" onClick={() => checkedChange({ heldOn: today })}>
            Hold it now
          </Button>
        ) : (
          <>
            <DayInput label="Held on" value={facts.heldOn} onChange={(heldOn) => checkedChange({ heldOn })} />
            <Button variant="subtle" color="gray" onClick={() => checkedChange({ heldOn: null })}>
              Not held after all
            </Button>
          </>
        )}
      </Group>
      {overview ? (
        <PlannedAgainstHappened overview={overview} reviewId={id} until={facts.heldOn ?? facts.dueOn} today={today} />
      ) : null}
      <RecordNotes
        template="plan-review"
        id={id}
        title={title}
        document={facts.document}
        label="Notes of the review"
        onChange={onText}
      />
      {overview ? (
        <AtThisReview overview={overview} reviewId={id} />
      ) : (
        <Text c="dimmed" size="sm">
          Reading the objectives…
        </Text>
      )}
    </RecordPage>
  );
}
