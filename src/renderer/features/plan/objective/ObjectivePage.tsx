import { Anchor, Badge, Group, Text, Textarea, VisuallyHidden } from '@mantine/core';
import { useMemo } from 'react';
import { Link } from 'wouter';
import { lettersOf } from '../../../../shared/domain/plan/smart.ts';
import { objectiveStatusWords } from '../../../../shared/domain/plan/words.ts';
import { type Objective, objectivePatchSchema } from '../../../../shared/domain/plan.ts';
import { journalClient } from '../../../api/client.ts';
import { createPatchDrafts } from '../../../api/patchDrafts.ts';
import { dayInShort } from '../../../ui/days.ts';
import { LoadedRecord } from '../../records/LoadedRecord.tsx';
import { RecordPage } from '../../records/RecordPage.tsx';
import { TrashButton } from '../../records/TrashButton.tsx';
import { useCheckedChange } from '../../records/useCheckedChange.ts';
import { useRecordDraft } from '../../records/useRecordDraft.ts';
import { Letters } from '../Letters.tsx';
import { Ending } from './Ending.tsx';
import { Evaluation } from './Evaluation.tsx';
import { History } from './History.tsx';
import { LinkedWork } from './LinkedWork.tsx';
import classes from './objective.module.css';
import { ProgressNotes } from './ProgressNotes.tsx';
import { SmartFields } from './SmartFields.tsx';
import { Trends } from './Trends.tsx';

type Written = Omit<Objective, 'id' | 'createdAt' | 'trashedAt'>;

const draftOf = createPatchDrafts<Written>();
const load = (id: string) => journalClient.plans.objective.query(id);
const trash = (id: string, trashed: boolean) => journalClient.plans.trashObjectives.mutate({ ids: [id], trashed });
const back = { href: '/plan', label: 'Development plan' };

interface ObjectivePageProps {
  params: { id?: string | undefined };
}

/** One objective: its letters, how it goes, what was done for it, what it said before, and how it ended. */
export function ObjectivePage({ params: { id = '' } }: ObjectivePageProps) {
  return (
    <LoadedRecord id={id} load={load} back={back} noun="objective" putBack={(id) => trash(id, false)}>
      {(objective) => <ObjectiveSheet key={id} objective={objective} />}
    </LoadedRecord>
  );
}

function ObjectiveSheet({ objective }: { objective: Objective }) {
  const { id, plan, reviewDays } = objective;
  const { facts, change, saveState, flush } = useRecordDraft<Written>(objective, draftOf(id), (patch) =>
    journalClient.plans.saveObjective.mutate({ id, patch, reviewId: null }),
  );
  const checkedChange = useCheckedChange(objectivePatchSchema, change);
  const letters = useMemo(() => lettersOf({ objective: facts, plan, reviewDays }), [facts, plan, reviewDays]);
  const home = { href: `/plan/plans/${plan.id}`, label: plan.title };
  return (
    <RecordPage
      back={home}
      saveState={saveState}
      retry={flush}
      actions={<TrashButton noun="Objective" list={home.href} trash={(trashed) => trash(id, trashed)} />}
    >
      <Group justify="space-between" align="flex-end" wrap="nowrap" gap="lg">
        <VisuallyHidden component="h1">{facts.title}</VisuallyHidden>
        <Textarea
          aria-label="Objective"
          className={classes.title}
          classNames={{ input: classes.titleInput }}
          variant="unstyled"
          autosize
          minRows={1}
          maxLength={200}
          defaultValue={facts.title}
          error={facts.title.trim() === '' ? 'Say in a few words what you want to reach.' : null}
          onChange={({ currentTarget }) => checkedChange({ title: currentTarget.value.replaceAll('\n', ' ') })}
        />
        <Letters letters={letters} />
      </Group>
      <Group gap="xs">
        {facts.status === 'open' ? null : (
          <Badge variant="default" tt="none">
            {objectiveStatusWords[facts.status]}
            {facts.closedOn === null ? '' : ` on ${dayInShort(facts.closedOn)}`}
          </Badge>
        )}
        <Carried objective={objective} />
      </Group>
      <SmartFields facts={facts} letters={letters} plan={plan} change={checkedChange} />
      <Evaluation facts={facts} change={checkedChange} />
      <ProgressNotes objectiveId={id} />
      <Trends serves={facts.serves} />
      <LinkedWork facts={facts} change={change} />
      <History objectiveId={id} />
      <Ending objective={objective} flush={flush} />
    </RecordPage>
  );
}

function Carried({ objective: { carriedFrom, carriedInto } }: { objective: Objective }) {
  const links = [
    ['It goes on from an earlier plan', carriedFrom],
    ['It goes on in a later plan', carriedInto],
  ] as const;
  return links.map(([words, id]) =>
    id === null ? null : (
      <Text key={words} size="sm">
        <Anchor component={Link} href={`/plan/objectives/${id}`} inherit>
          {words}
        </Anchor>
      </Text>
    ),
  );
}
