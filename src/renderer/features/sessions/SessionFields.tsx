import { Checkbox, Group, Select, Stack, Textarea } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import type { Engagement } from '../../../shared/domain/engagement.ts';
import type { SessionFacts } from '../../../shared/domain/session.ts';
import { DayPicker } from '../../ui/DayPicker.tsx';
import { dayInShort } from '../../ui/days.ts';
import { focusOnMount } from '../../ui/focus.ts';
import { kindWords } from '../engagements/inWords.ts';
import { StartInput } from '../records/StartInput.tsx';
import { useToday } from '../today/useToday.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { DurationField } from './DurationField.tsx';
import { formatWords, settingWords, statusWords } from './sessionWords.ts';

interface SessionFieldsProps {
  facts: SessionFacts;
  change: (some: Partial<SessionFacts>) => void;
  /** What the session may belong to. */
  engagements: readonly Engagement[];
  onEngagement: (id: string) => void;
  /** The first field takes the focus when it appears, as in a dialog. */
  autoFocus?: boolean;
  /** For the field of the aim. */
  onAimKey?: (event: KeyboardEvent) => void;
}

/** What a session was: with whom, what for, when, how long, and how. */
export function SessionFields({ facts, change, engagements, onEngagement, autoFocus, onAimKey }: SessionFieldsProps) {
  const engagement = engagements.find(({ id }) => id === facts.engagementId);
  return (
    <Stack gap="md">
      <Select
        label="Client"
        maw={420}
        ref={autoFocus ? focusOnMount : null}
        data-autofocus={autoFocus || undefined}
        openOnFocus={false}
        allowDeselect={false}
        data={engagements.map((each) => ({ value: each.id, label: nameOf(each, engagements) }))}
        value={facts.engagementId}
        onChange={(id) => {
          if (id !== null) onEngagement(id);
        }}
      />
      <Textarea
        label="Aim"
        placeholder="What the session was to achieve"
        autosize
        minRows={1}
        maxRows={6}
        maxLength={10_000}
        value={facts.aim}
        onChange={(event) => change({ aim: event.currentTarget.value })}
        {...(onAimKey ? { onKeyDown: onAimKey } : {})}
      />
      {engagement === undefined || engagement.goals.length === 0 ? null : (
        <Select
          label="Goal that the aim serves"
          placeholder="None in particular"
          openOnFocus={false}
          clearable
          clearButtonProps={{ 'aria-label': 'None in particular' }}
          data={engagement.goals.map(({ id, text }) => ({ value: id, label: text }))}
          value={facts.goalId}
          onChange={(goalId) => change({ goalId })}
        />
      )}
      <When facts={facts} change={change} startedOn={engagement?.startedOn} />
      <How facts={facts} change={change} />
    </Stack>
  );
}

/** The code name; with the work and its beginning, where there is more than one with the client. */
function nameOf({ clientId, codeName, kind, startedOn }: Engagement, all: readonly Engagement[]): string {
  const isOnly = all.filter((each) => each.clientId === clientId).length === 1;
  return isOnly ? codeName : `${codeName} · ${kindWords[kind]} since ${dayInShort(startedOn)}`;
}

interface PartProps {
  facts: SessionFacts;
  change: (some: Partial<SessionFacts>) => void;
}

/** What can only be said of a day that has come. */
const ofThePast: readonly SessionFacts['status'][] = ['held', 'not-attended'];

function When({ facts, change, startedOn }: PartProps & { startedOn: string | undefined }) {
  const today = useToday();
  const { engagementId, happenedOn, status } = facts;
  const isToCome = happenedOn > today;
  function changeDay(day: string | null): void {
    if (day === null) return;
    change(day > today && ofThePast.includes(status) ? { happenedOn: day, status: 'planned' } : { happenedOn: day });
  }
  return (
    <>
      <Group gap="md" align="flex-start">
        <DayPicker
          label="Day"
          w={170}
          clearable={false}
          description={
            startedOn !== undefined && happenedOn < startedOn
              ? `Before the engagement, which started on ${dayInShort(startedOn)}`
              : undefined
          }
          value={happenedOn}
          onChange={changeDay}
        />
        {/* Another client's last time comes with other values: these two fields keep what was typed in them. */}
        <StartInput
          key={`start ${engagementId}`}
          value={facts.startedAt}
          onChange={(startedAt) => change({ startedAt })}
        />
        <DurationField
          key={`minutes ${engagementId}`}
          value={facts.minutes}
          onChange={(minutes) => change({ minutes })}
        />
      </Group>
      <ChoiceField
        label="Status"
        words={statusWords}
        value={status}
        without={isToCome ? ofThePast : []}
        description={isToCome ? 'This day has not come yet: the session can be planned or cancelled.' : null}
        onChange={(next) => change({ status: next })}
      />
    </>
  );
}

function How({ facts: { format, setting, paid }, change }: PartProps) {
  return (
    <Group gap="lg" align="flex-end">
      <ChoiceField label="Format" words={formatWords} value={format} onChange={(next) => change({ format: next })} />
      <ChoiceField label="With" words={settingWords} value={setting} onChange={(next) => change({ setting: next })} />
      <Checkbox
        label="Paid"
        mb={8}
        checked={paid}
        onChange={(event) => change({ paid: event.currentTarget.checked })}
      />
    </Group>
  );
}
