import { Button, Menu, NumberInput, Select, Stack, TextInput, Title } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import {
  type Profile,
  type ProfilePurpose,
  type ProfileVersion,
  profilePurposes,
  type VersionPatch,
} from '../../../../shared/domain/profile.ts';
import { journalClient } from '../../../api/client.ts';
import { notifyUndo } from '../../../ui/notifyUndo.tsx';
import { useChange } from '../useProfile.ts';
import { Items } from './Items.tsx';
import { Look } from './Look.tsx';
import { VersionSections } from './VersionSections.tsx';

const purposes: Record<ProfilePurpose, string> = {
  full: 'A full profile',
  page: 'One page',
  biography: 'A short biography',
};

interface VersionPanelProps {
  version: ProfileVersion;
  profile: Profile;
  onChoose: (id: string) => void;
}

/** Which version is shown, what stands in it, and how it looks. Give it the version's id as its `key`. */
export function VersionPanel({ version, profile, onChoose }: VersionPanelProps) {
  const change = useChange();
  const { id } = version;
  const [name, setName] = useState(version.name);
  const save = (patch: VersionPatch) => void change(() => journalClient.profile.saveVersion.mutate({ id, patch }));

  async function add(purpose: ProfilePurpose): Promise<void> {
    let added = '';
    const done = await change(async () => {
      added = await journalClient.profile.addVersion.mutate(purpose);
    });
    if (done) onChoose(added);
  }

  async function trash(trashed: boolean): Promise<void> {
    const done = await change(() => journalClient.profile.trashVersion.mutate({ id, trashed }));
    if (!done || !trashed) return;
    onChoose('');
    notifyUndo(`“${version.name}” was moved to the trash.`, () => trash(false));
  }

  return (
    <Stack gap="lg">
      <Stack gap="sm">
        <Select
          label="Version"
          allowDeselect={false}
          data={profile.versions.map((each) => ({ value: each.id, label: each.name }))}
          value={id}
          onChange={(chosen) => chosen !== null && onChoose(chosen)}
        />
        <TextInput
          label="Its name"
          maxLength={200}
          value={name}
          error={name.trim() === '' ? 'Give the version a name.' : null}
          onChange={(event) => setName(event.currentTarget.value)}
          onBlur={() => name.trim() !== '' && name.trim() !== version.name && save({ name })}
        />
        <NumberInput
          label="Words, as a guide"
          description="A guide, never a limit. Empty for none."
          min={1}
          max={100_000}
          allowDecimal={false}
          allowNegative={false}
          thousandSeparator=","
          value={version.words ?? ''}
          onBlur={(event) => {
            const typed = Number(event.currentTarget.value.replaceAll(',', ''));
            const words = typed >= 1 && typed <= 100_000 ? typed : null;
            if (words !== version.words) save({ words });
          }}
        />
      </Stack>
      <Stack gap="xs" component="section" aria-labelledby="version-sections">
        <Title order={2} size="h3" id="version-sections">
          Sections
        </Title>
        <VersionSections version={version} onChange={(sections) => save({ sections })} />
        <Items version={version} profile={profile} onChange={(leftOut) => save({ leftOut })} />
      </Stack>
      <Look profile={profile} />
      <Stack gap="xs" align="flex-start">
        <Menu position="bottom-start">
          <Menu.Target>
            <Button variant="default" size="sm" leftSection={<IconPlus size={16} />}>
              Add a version
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {profilePurposes.map((purpose) => (
              <Menu.Item key={purpose} onClick={() => void add(purpose)}>
                {purposes[purpose]}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
        <Button
          variant="subtle"
          color="gray"
          size="sm"
          leftSection={<IconTrash size={16} />}
          disabled={profile.versions.length === 1}
          onClick={() => void trash(true)}
        >
          Remove this version
        </Button>
      </Stack>
    </Stack>
  );
}
