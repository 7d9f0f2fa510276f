import { Input, SegmentedControl, Stack, Title, VisuallyHidden } from '@mantine/core';
import {
  type Profile,
  type ProfileAccent,
  type ProfilePatch,
  profileAccents,
  profileLetters,
} from '../../../../shared/domain/profile.ts';
import { journalClient } from '../../../api/client.ts';
import { useChange } from '../useProfile.ts';
import classes from './versions.module.css';

const letterWords = { serif: 'With serifs', sans: 'Without serifs' } as const;
const accentWords: Record<ProfileAccent, string> = {
  ink: 'Blue-green',
  navy: 'Navy',
  plum: 'Plum',
  brick: 'Brick',
  moss: 'Moss',
  slate: 'Slate',
};
const colours = Object.entries(profileAccents) as [ProfileAccent, string][];

/** How all versions look: letters and colour. */
export function Look({ profile }: { profile: Profile }) {
  const change = useChange();
  const { letters, accent } = profile;
  const save = (patch: ProfilePatch) => void change(() => journalClient.profile.save.mutate(patch));
  return (
    <Stack gap="sm" component="section" aria-labelledby="profile-look">
      <Title order={2} size="h3" id="profile-look">
        Look
      </Title>
      <SegmentedControl
        aria-label="Letters"
        fullWidth
        data={profileLetters.map((value) => ({ value, label: letterWords[value] }))}
        value={letters}
        onChange={(value) => save({ letters: value === 'sans' ? 'sans' : 'serif' })}
      />
      <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
        <Input.Label component="legend" mb={6}>
          Colour
        </Input.Label>
        <div className={classes.swatches}>
          {colours.map(([value, colour]) => (
            <label key={value} className={classes.swatch} style={{ background: colour }} title={accentWords[value]}>
              <input
                type="radio"
                name="profile-accent"
                checked={value === accent}
                onChange={() => save({ accent: value })}
              />
              <VisuallyHidden>{accentWords[value]}</VisuallyHidden>
            </label>
          ))}
        </div>
      </fieldset>
    </Stack>
  );
}
