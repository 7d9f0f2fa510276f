import { Anchor, Checkbox, Stack, Text, Textarea } from '@mantine/core';
import { v7 as uuid } from 'uuid';
import { Link } from 'wouter';
import type { AgreedAction, SessionAction } from '../../../shared/domain/session.ts';
import { DayPicker } from '../../ui/DayPicker.tsx';
import { dayInShort, today } from '../../ui/days.ts';
import { focusOnMount } from '../../ui/focus.ts';
import { ItemList } from '../engagements/ItemList.tsx';
import { Section } from '../today/Section.tsx';
import { ChoiceField } from './ChoiceField.tsx';
import { EarlierActions } from './EarlierActions.tsx';

const ownerWords: Record<SessionAction['owner'], string> = { client: 'The client', coach: 'I' };

interface ActionsProps {
  /** The session's. */
  id: string;
  engagementId: string;
  /** YYYY-MM-DD of the session. */
  happenedOn: string;
  actions: AgreedAction[];
  change: (some: { actions: AgreedAction[] }) => void;
  flush: () => Promise<void>;
}

/** What somebody will do, by when, and whether it is done; and what earlier sessions left to do. */
export function Actions({ id, engagementId, happenedOn, actions, change, flush }: ActionsProps) {
  return (
    <Section title="Actions">
      <ItemList<AgreedAction>
        noun="follow-up action"
        items={actions}
        onChange={(next) => change({ actions: next })}
        blank={() => ({ id: uuid(), text: '', owner: 'client', dueOn: null, doneOn: null, carriedTo: null })}
        missing={({ text }) => (text.trim() === '' ? 'Say what is to be done.' : null)}
        row={(action, set) => <ActionLine action={action} set={set} />}
        fields={(action, set, error) => (
          <>
            <Textarea
              label="What is to be done"
              ref={focusOnMount}
              error={error}
              autosize
              minRows={2}
              maxLength={10_000}
              value={action.text}
              onChange={(event) => set({ ...action, text: event.currentTarget.value })}
            />
            <ChoiceField
              label="Who does it"
              words={ownerWords}
              value={action.owner}
              onChange={(owner) => set({ ...action, owner })}
            />
            <DayPicker label="Due on" value={action.dueOn} onChange={(dueOn) => set({ ...action, dueOn })} />
          </>
        )}
      />
      <EarlierActions id={id} engagementId={engagementId} until={happenedOn} change={change} flush={flush} />
    </Section>
  );
}

interface ActionLineProps {
  action: AgreedAction;
  set: (action: AgreedAction) => void;
}

function ActionLine({ action, set }: ActionLineProps) {
  const { text, owner, dueOn, doneOn, carriedTo } = action;
  const facts = [
    owner === 'coach' ? 'Mine' : 'The client’s',
    ...(dueOn === null ? [] : [`due on ${dayInShort(dueOn)}`]),
    ...(doneOn === null ? [] : [`done on ${dayInShort(doneOn)}`]),
  ].join(', ');
  if (carriedTo === null) {
    return (
      <Checkbox
        label={text}
        description={facts}
        checked={doneOn !== null}
        onChange={(event) => set({ ...action, doneOn: event.currentTarget.checked ? today() : null })}
      />
    );
  }
  return (
    <Stack gap={2}>
      <Text size="sm">{text}</Text>
      <Text size="xs" c="dimmed">
        {facts}; carried forward to{' '}
        <Anchor component={Link} href={`/practice/sessions/${carriedTo.sessionId}`} inherit underline="always">
          the session of {dayInShort(carriedTo.happenedOn)}
        </Anchor>
      </Text>
    </Stack>
  );
}
