import { Checkbox, Stack } from '@mantine/core';
import { figureLine, figureSections, type Profile, type ProfileVersion } from '../../../../shared/domain/profile.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';

interface ItemsProps {
  version: ProfileVersion;
  profile: Profile;
  onChange: (leftOut: string[]) => void;
}

/** Figures, entries and testimonials of the sections of a version: each can be left out of it. */
export function Items({ version, profile, onChange }: ItemsProps) {
  const { sections, leftOut } = version;
  const items = [
    ...profile.figures
      .filter(({ kind }) => sections.includes(figureSections[kind]))
      .map(({ id, kind, value }) => ({ id, words: figureLine(kind, value) })),
    ...(sections.includes('qualifications') ? profile.entries.map(({ id, title }) => ({ id, words: title })) : []),
    ...(sections.includes('feedback')
      ? profile.quotes
          .filter(({ state }) => state === 'stands')
          .map(({ id, quote }) => ({ id, words: `“${quote.length > 70 ? `${quote.slice(0, 70)}…` : quote}”` }))
      : []),
  ];
  if (items.length === 0) return null;
  return (
    <Disclosure label="Figures, entries and testimonials">
      <Stack gap={6} mt="xs">
        {items.map(({ id, words }) => (
          <Checkbox
            key={id}
            size="xs"
            label={words}
            checked={!leftOut.includes(id)}
            onChange={(event) =>
              onChange(event.currentTarget.checked ? leftOut.filter((other) => other !== id) : [...leftOut, id])
            }
          />
        ))}
      </Stack>
    </Disclosure>
  );
}
