import { Badge, CloseButton, Group, Select, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { NamedServed, Served } from '../../../../shared/domain/plan.ts';
import { journal } from '../../../api/client.ts';

const keyOf = ({ kind, id }: Served): string => `${kind} ${id}`;
const kindNames: Record<Served['kind'], string> = { need: 'Need', swot: 'SWOT', competency: 'Competency' };

interface ServedPickerProps {
  serves: readonly NamedServed[];
  onChange: (serves: NamedServed[]) => void;
}

/** The needs, SWOT items and competencies that an objective serves. */
export function ServedPicker({ serves, onChange }: ServedPickerProps) {
  const all = useQuery(journal.plans.servable.queryOptions()).data ?? [];
  const chosen = new Set(serves.map(keyOf));
  const groups = Map.groupBy(
    all.filter((each) => !chosen.has(keyOf(each))),
    ({ group }) => group,
  );
  return (
    <Stack gap="xs">
      <Select
        label="Serves"
        placeholder="Link a need, a SWOT item or a competency…"
        searchable
        maxDropdownHeight={280}
        nothingFoundMessage="Nothing of this name. Needs are added under “Needs”."
        data={[...groups].map(([group, items]) => ({
          group,
          items: items.map((each) => ({ value: keyOf(each), label: each.name })),
        }))}
        value={null}
        onChange={(key) => {
          const found = all.find((each) => keyOf(each) === key);
          if (found) onChange([...serves, found]);
        }}
      />
      {serves.map((served) => (
        <Group key={keyOf(served)} gap="xs" wrap="nowrap">
          <Badge variant="default" tt="none" flex="none">
            {kindNames[served.kind]}
          </Badge>
          <Text size="sm" td={served.gone ? 'line-through' : undefined}>
            {served.name}
          </Text>
          {served.gone ? (
            <Text size="sm" c="dimmed">
              taken away
            </Text>
          ) : null}
          <CloseButton
            size="sm"
            aria-label={`Take away the link to ${served.name}`}
            onClick={() => onChange(serves.filter((each) => keyOf(each) !== keyOf(served)))}
          />
        </Group>
      ))}
    </Stack>
  );
}
