import { Checkbox, Stack } from '@mantine/core';

interface CarriedObjectivesProps {
  /** By the plan in which they are open. */
  from: readonly { plan: string; objectives: readonly { id: string; title: string }[] }[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** The open objectives of other plans, to be taken over. */
export function CarriedObjectives({ from, chosen, onChange }: CarriedObjectivesProps) {
  const of = (ids: readonly string[]) => chosen.filter((id) => ids.includes(id));
  return from.map(({ plan, objectives }) => {
    const ids = objectives.map(({ id }) => id);
    const others = chosen.filter((id) => !ids.includes(id));
    return (
      <Checkbox.Group
        key={plan}
        label={`Take over from “${plan}”`}
        description="They begin anew here with what they say, and end there as carried over."
        value={of(ids)}
        onChange={(value) => onChange([...others, ...value])}
      >
        <Stack gap="xs" mt="xs">
          {objectives.map(({ id, title }) => (
            <Checkbox key={id} value={id} label={title} />
          ))}
        </Stack>
      </Checkbox.Group>
    );
  });
}
