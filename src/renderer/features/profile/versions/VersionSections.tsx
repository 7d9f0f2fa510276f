import { ActionIcon, Button, Checkbox, Text } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { type ProfileSectionId, type ProfileVersion, profileSectionIds } from '../../../../shared/domain/profile.ts';
import { guideTo } from '../../../../shared/domain/profileGuide.ts';
import { openOwnText } from './OwnText.tsx';
import classes from './versions.module.css';

interface VersionSectionsProps {
  version: ProfileVersion;
  onChange: (sections: ProfileSectionId[]) => void;
}

/** The sections of a version in its order, then those that it leaves out. */
export function VersionSections({ version, onChange }: VersionSectionsProps) {
  const { sections, ownTexts } = version;
  const others = profileSectionIds.filter((id) => !sections.includes(id));

  function toggle(id: ProfileSectionId, chosen: boolean): void {
    onChange(chosen ? [...sections, id] : sections.filter((other) => other !== id));
  }

  function move(index: number, by: 1 | -1): void {
    const moved = sections[index];
    if (moved !== undefined) onChange(sections.toSpliced(index, 1).toSpliced(index + by, 0, moved));
  }

  return (
    <ul className={classes.sections} aria-label="Sections of this version">
      {[...sections, ...others].map((id, index) => {
        const { title } = guideTo(id);
        const isIn = index < sections.length;
        const hasOwn = ownTexts[id] !== undefined;
        return (
          <li key={id} className={classes.section}>
            <Checkbox
              size="sm"
              label={title}
              checked={isIn}
              onChange={(event) => toggle(id, event.currentTarget.checked)}
            />
            {isIn ? (
              <>
                <Button
                  size="compact-xs"
                  variant={hasOwn ? 'light' : 'subtle'}
                  aria-label={hasOwn ? `Own text of “${title}” in this version` : `Shorten “${title}” for this version`}
                  onClick={() => openOwnText(version, id)}
                >
                  {hasOwn ? 'Own text' : 'Shorten'}
                </Button>
                <ActionIcon
                  size="sm"
                  variant="subtle"
                  color="gray"
                  aria-label={`Move “${title}” up`}
                  disabled={index === 0}
                  onClick={() => move(index, -1)}
                >
                  <IconArrowUp size={16} />
                </ActionIcon>
                <ActionIcon
                  size="sm"
                  variant="subtle"
                  color="gray"
                  aria-label={`Move “${title}” down`}
                  disabled={index === sections.length - 1}
                  onClick={() => move(index, 1)}
                >
                  <IconArrowDown size={16} />
                </ActionIcon>
              </>
            ) : (
              <Text size="xs" c="dimmed">
                left out
              </Text>
            )}
          </li>
        );
      })}
    </ul>
  );
}
