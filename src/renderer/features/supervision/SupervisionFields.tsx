import { Autocomplete, Group, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type SupervisionFacts, supervisionKinds, supervisionKindWords } from '../../../shared/domain/supervision.ts';
import { journal } from '../../api/client.ts';
import { DayInput } from '../records/DayInput.tsx';
import { MinutesInput } from '../records/MinutesInput.tsx';
import { StartInput } from '../records/StartInput.tsx';

const kinds = supervisionKinds.map((kind) => ({ value: kind, label: supervisionKindWords[kind] }));

interface SupervisionFieldsProps {
  facts: SupervisionFacts;
  change: (change: Partial<SupervisionFacts>) => void;
}

/** When it was, how long, what kind, and with whom. */
export function SupervisionFields({ facts, change }: SupervisionFieldsProps) {
  const known = useQuery(journal.supervision.list.queryOptions());
  const supervisors = new Set((known.data ?? []).map(({ supervisor }) => supervisor).filter((name) => name !== ''));
  return (
    <Group gap="md" align="flex-start">
      <DayInput label="Day" value={facts.happenedOn} onChange={(happenedOn) => change({ happenedOn })} />
      <StartInput value={facts.startedAt} onChange={(startedAt) => change({ startedAt })} />
      <MinutesInput value={facts.minutes} onChange={(minutes) => change({ minutes })} />
      <Select
        label="Kind"
        w={220}
        allowDeselect={false}
        data={kinds}
        value={facts.kind}
        onChange={(kind) => {
          if (kind !== null) change({ kind });
        }}
      />
      <Autocomplete
        label="With"
        placeholder="Who led it"
        w={240}
        maxLength={200}
        data={[...supervisors]}
        value={facts.supervisor}
        onChange={(supervisor) => change({ supervisor })}
      />
    </Group>
  );
}
