import { Checkbox, Stack } from '@mantine/core';
import type { OpenAction } from '../../../shared/domain/session.ts';
import { dayInShort } from '../../ui/days.ts';

interface CarryForwardProps {
  actions: readonly OpenAction[];
  /** The ids of those that go on in this session. */
  chosen: readonly string[];
  onChange: (ids: string[]) => void;
}

/** Open actions of earlier sessions, to go on in a new one. */
export function CarryForward({ actions, chosen, onChange }: CarryForwardProps) {
  if (actions.length === 0) return null;
  return (
    <Checkbox.Group
      label="Carry forward"
      description="What is still to be done goes on in this session; the earlier one keeps a note of it."
      value={[...chosen]}
      onChange={onChange}
    >
      <Stack gap="xs" mt="xs">
        {actions.map(({ id, text, happenedOn, dueOn }) => (
          <Checkbox
            key={id}
            value={id}
            label={text}
            description={`From ${dayInShort(happenedOn)}${dueOn === null ? '' : `, due on ${dayInShort(dueOn)}`}`}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
