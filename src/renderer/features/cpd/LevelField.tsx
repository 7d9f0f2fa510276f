import { Anchor, Group, Radio, Stack } from '@mantine/core';
import { type KirkpatrickLevel, kirkpatrickLevels } from '../../../shared/domain/cpd.ts';
import { levelWords } from './words.ts';

interface LevelFieldProps {
  label?: string;
  /** The way to choose none. */
  none?: string;
  level: KirkpatrickLevel | null;
  onChange: (level: KirkpatrickLevel | null) => void;
}

/** How far an effect reaches, or is to reach, by Kirkpatrick's four levels. */
export function LevelField({
  label = 'The highest effect that I can vouch for (Kirkpatrick)',
  none = 'Not judged yet',
  level,
  onChange,
}: LevelFieldProps) {
  return (
    <Stack gap={4}>
      <Radio.Group
        label={label}
        value={level}
        onChange={(chosen) => onChange(kirkpatrickLevels.find((each) => each === chosen) ?? null)}
      >
        <Stack gap="xs" mt="xs">
          {kirkpatrickLevels.map((each) => (
            <Radio key={each} value={each} {...levelWords[each]} />
          ))}
        </Stack>
      </Radio.Group>
      {level === null ? null : (
        <Group>
          <Anchor component="button" type="button" size="sm" onClick={() => onChange(null)}>
            {none}
          </Anchor>
        </Group>
      )}
    </Stack>
  );
}
