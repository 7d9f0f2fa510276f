import { Group, SimpleGrid, Stack, TagsInput, TextInput } from '@mantine/core';
import type { Ref } from 'react';
import type { Identity } from '../../../shared/domain/client.ts';
import { DayPicker } from '../../ui/DayPicker.tsx';
import { today } from '../../ui/days.ts';

const lines = [
  { name: 'organisation', label: 'Organisation' },
  { name: 'role', label: 'Role' },
  { name: 'contact', label: 'Contact' },
  { name: 'sector', label: 'Sector' },
] as const;

/** Nothing that is typed here is to be offered again elsewhere. */
const discreet = { autoComplete: 'off', spellCheck: false, maxLength: 200 } as const;

interface IdentityFieldsProps {
  identity: Identity;
  onChange: (some: Partial<Identity>) => void;
  firstRef?: Ref<HTMLInputElement>;
}

/** The register's entry of one client, to be written. */
export function IdentityFields({ identity, onChange, firstRef }: IdentityFieldsProps) {
  return (
    <Stack gap="sm">
      <TextInput
        label="Real name"
        ref={firstRef ?? null}
        {...discreet}
        value={identity.realName}
        onChange={(event) => onChange({ realName: event.currentTarget.value })}
      />
      <TagsInput
        label="Other names"
        description="Nicknames, short forms, earlier names; Enter adds one"
        {...discreet}
        maxTags={20}
        value={identity.aliases}
        onChange={(aliases) => onChange({ aliases })}
      />
      <SimpleGrid cols={2} spacing="sm">
        {lines.map(({ name, label }) => (
          <TextInput
            key={name}
            label={label}
            {...discreet}
            value={identity[name]}
            onChange={(event) => onChange({ [name]: event.currentTarget.value })}
          />
        ))}
      </SimpleGrid>
      <Group align="flex-start">
        <DayPicker
          label="Agreed to records being kept on"
          placeholder="Not agreed"
          w={260}
          maxDate={today()}
          value={identity.recordConsentOn}
          onChange={(recordConsentOn) => onChange({ recordConsentOn })}
        />
        <DayPicker
          label="Agreed to being named to a body on"
          placeholder="Not agreed"
          w={260}
          maxDate={today()}
          value={identity.namingConsentOn}
          onChange={(namingConsentOn) => onChange({ namingConsentOn })}
        />
      </Group>
    </Stack>
  );
}
