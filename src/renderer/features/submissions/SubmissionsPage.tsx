import { Anchor, Button, Menu, Progress, Text } from '@mantine/core';
import { IconCopy, IconDownload, IconFileText, IconPlus, IconTrash } from '@tabler/icons-react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { type SubmissionSummary, submissionTitle } from '../../../shared/domain/submission.ts';
import { journal, journalClient, queryClient } from '../../api/client.ts';
import { saveAllDrafts } from '../../api/drafts.ts';
import { counted } from '../../ui/counted.ts';
import { momentInWords } from '../../ui/days.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { FailureState } from '../../ui/FailureState.tsx';
import { notifyFailure } from '../../ui/notify.ts';
import { notifyUndo } from '../../ui/notifyUndo.tsx';
import { Page } from '../../ui/Page.tsx';
import { RowMenu } from '../../ui/RowMenu.tsx';
import { openNewSubmission } from './NewSubmission.tsx';
import { openSubmissionExport } from './openSubmissionExport.tsx';
import { SubmissionTabs } from './SubmissionTabs.tsx';
import classes from './submissions.module.css';

/** Every submission, changed last first. */
export function SubmissionsPage() {
  const list = useQuery(journal.submissions.list.queryOptions());
  const units = useQuery(journal.units.offered.queryOptions());
  if (list.isError) return <FailureState error={list.error} retry={list.refetch} />;
  if (!list.data) return null;
  const names = new Map(units.data?.map(({ id, name }) => [id, name]));
  const begin = (
    <Button leftSection={<IconPlus size={18} />} onClick={openNewSubmission}>
      New submission
    </Button>
  );
  if (list.data.length === 0) {
    return (
      <Page title="Submissions" above={<SubmissionTabs current="Submissions" />}>
        <EmptyState icon={<IconFileText size={40} stroke={1.25} />} title="No submission yet" action={begin}>
          Choose a unit and its criteria become the outline. Beside each section stand what it asks for and the passages
          you gathered as evidence; a quote goes in with its reference, and tables follow your records.
        </EmptyState>
      </Page>
    );
  }
  return (
    <Page
      title="Submissions"
      subtitle="Written criterion by criterion, from your own evidence."
      above={<SubmissionTabs current="Submissions" />}
      actions={begin}
    >
      <ul className={classes.rows}>
        {list.data.map((submission) => (
          <SubmissionRow key={submission.id} submission={submission} unitName={names.get(submission.unitId)} />
        ))}
      </ul>
    </Page>
  );
}

interface SubmissionRowProps {
  submission: SubmissionSummary;
  /** Undefined where the unit is gone. */
  unitName: string | undefined;
}

function SubmissionRow({ submission, unitName }: SubmissionRowProps) {
  const { id, unitId, wordCount, sectionsBegun, sectionsTotal, changedAt } = submission;
  const title = submissionTitle(submission);
  const trash = useMutation({
    mutationFn: (trashed: boolean) => journalClient.submissions.trash.mutate({ ids: [id], trashed }),
    onSuccess: (_, trashed) => {
      if (trashed) notifyUndo('Submission moved to the trash.', () => trash.mutateAsync(false));
    },
    onError: notifyFailure,
  });
  const duplicate = useMutation({
    mutationFn: async () => {
      await saveAllDrafts();
      return journalClient.submissions.duplicate.mutate(id);
    },
    onSuccess: (copy) =>
      notifyUndo('Submission duplicated.', () =>
        journalClient.submissions.trash
          .mutate({ ids: [copy], trashed: true })
          .then(() => queryClient.invalidateQueries()),
      ),
    onError: notifyFailure,
  });
  async function exportIt(): Promise<void> {
    try {
      await saveAllDrafts();
      await openSubmissionExport(id);
    } catch (error) {
      notifyFailure(error);
    }
  }
  return (
    <li className={classes.row}>
      <div className={classes.rowText}>
        <Anchor component={Link} href={`/submissions/${id}`} className={classes.rowTitle}>
          {title}
        </Anchor>
        <Text size="sm" c="dimmed">
          {unitId} {unitName ?? 'This unit is no longer in the journal'}
        </Text>
        <Text size="sm" c="dimmed" className={classes.figures}>
          {counted(wordCount, 'word')} · {sectionsBegun} of {counted(sectionsTotal, 'section')} begun · changed{' '}
          {momentInWords(changedAt)}
        </Text>
        <Progress
          aria-label={`Sections begun of ${title}`}
          value={sectionsTotal === 0 ? 0 : (100 * sectionsBegun) / sectionsTotal}
          size="xs"
          mt={6}
          maw={320}
        />
      </div>
      <RowMenu label={`Actions for ${title}`} tabIndex={0}>
        <Menu.Item component={Link} href={`/submissions/${id}/read`}>
          Read it as it is handed in
        </Menu.Item>
        <Menu.Item leftSection={<IconDownload size={16} />} onClick={() => void exportIt()}>
          Export…
        </Menu.Item>
        <Menu.Item leftSection={<IconCopy size={16} />} onClick={() => duplicate.mutate()}>
          Duplicate
        </Menu.Item>
        <Menu.Item leftSection={<IconTrash size={16} />} onClick={() => trash.mutate(true)}>
          Move to trash
        </Menu.Item>
      </RowMenu>
    </li>
  );
}
