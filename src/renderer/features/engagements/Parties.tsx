import { Group, Select, Text, TextInput } from '@mantine/core';
import { v7 as uuid } from 'uuid';
import { type Contract, type Party, partyRoles } from '../../../shared/domain/engagement.ts';
import { DayPicker } from '../../ui/DayPicker.tsx';
import { today } from '../../ui/days.ts';
import { focusOnMount } from '../../ui/focus.ts';
import { ItemList } from './ItemList.tsx';

const roleWords: Record<Party['role'], string> = { coach: 'Coach', client: 'Client', stakeholder: 'Stakeholder' };
const roles = partyRoles.map((value) => ({ value, label: roleWords[value] }));

interface PartiesProps {
  contract: Contract;
  onChange: (parties: Party[]) => void;
}

/** Who the contract is between, and when each of them signed. */
export function Parties({ contract, onChange }: PartiesProps) {
  return (
    <ItemList<Party>
      noun="party"
      items={contract.parties}
      onChange={onChange}
      blank={() => ({ id: uuid(), role: 'stakeholder', name: '', signedOn: null })}
      missing={({ name }) => (name.trim() === '' ? 'Say who this party is.' : null)}
      row={(party, put) => (
        <Group justify="space-between" wrap="nowrap">
          <div>
            <Text>{party.name}</Text>
            {party.name === roleWords[party.role] ? null : (
              <Text size="sm" c="dimmed">
                {roleWords[party.role]}
              </Text>
            )}
          </div>
          <DayPicker
            aria-label={`${party.name} signed on`}
            placeholder="Not signed yet"
            maxDate={today()}
            value={party.signedOn}
            onChange={(signedOn) => put({ ...party, signedOn })}
          />
        </Group>
      )}
      fields={(party, set, error) => (
        <>
          <TextInput
            label="Party"
            description="A code name or a role, never a real name: e.g. Line manager"
            ref={focusOnMount}
            error={error}
            maxLength={300}
            value={party.name}
            onChange={(event) => set({ ...party, name: event.currentTarget.value })}
          />
          <Select
            label="Part in the contract"
            w={220}
            allowDeselect={false}
            data={roles}
            value={party.role}
            onChange={(value) => set({ ...party, role: partyRoles.find((role) => role === value) ?? party.role })}
          />
        </>
      )}
    />
  );
}
