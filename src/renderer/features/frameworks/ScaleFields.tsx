import { Group, NumberInput, Select, Stack, Text, TextInput } from '@mantine/core';
import { type Scale, scalePresets, scoresOf } from '../../../shared/domain/framework.ts';
import classes from './frameworks.module.css';

const OTHER = 'Another';
const choices = [...scalePresets.map(({ label }) => label), OTHER];

/** The scale of this length, with the words that there are. */
function resized({ least, words }: Scale, most: number): Scale {
  const count = most - least + 1;
  return { least, most, words: words.length === 0 ? [] : Array.from({ length: count }, (_, at) => words[at] ?? '') };
}

function presetOf({ least, most, words }: Scale): string {
  const preset = scalePresets.find(
    ({ scale }) => scale.least === least && scale.most === most && scale.words.length > 0 === words.length > 0,
  );
  return preset?.label ?? OTHER;
}

interface ScaleFieldsProps {
  scale: Scale;
  onChange: (scale: Scale) => void;
}

/** The steps of a scale, and what each is called: all of them, or none. */
export function ScaleFields({ scale, onChange }: ScaleFieldsProps) {
  function setWord(at: number, word: string): void {
    const words = scoresOf(scale).map((_, index) => (index === at ? word : (scale.words[index] ?? '')));
    onChange({ ...scale, words: words.every((one) => one.trim() === '') ? [] : words });
  }

  return (
    <Stack gap="sm">
      <Group gap="md" align="flex-end">
        <Select
          label="Scale"
          w={180}
          allowDeselect={false}
          data={choices}
          value={presetOf(scale)}
          onChange={(label) => {
            const preset = scalePresets.find((one) => one.label === label);
            if (preset) onChange({ ...preset.scale, words: [...preset.scale.words] });
            else onChange(resized({ ...scale, least: 1, words: [] }, 6));
          }}
        />
        {presetOf(scale) === OTHER ? (
          <>
            <NumberInput
              label="From"
              w={90}
              min={0}
              max={1}
              allowDecimal={false}
              value={scale.least}
              onChange={(least) => {
                if (least === 0 || least === 1) onChange(resized({ ...scale, least }, scale.most));
              }}
            />
            <NumberInput
              label="To"
              w={90}
              min={2}
              max={10}
              allowDecimal={false}
              value={scale.most}
              onChange={(most) => {
                if (typeof most === 'number' && most >= 2 && most <= 10) onChange(resized(scale, most));
              }}
            />
          </>
        ) : null}
      </Group>
      <fieldset className={classes.words}>
        <legend>What each step is called</legend>
        <Text size="sm" c="dimmed">
          All of them, or none.
        </Text>
        {scoresOf(scale).map((score, at) => (
          <TextInput
            key={score}
            aria-label={`Word for ${score}`}
            leftSection={<Text size="sm">{score}</Text>}
            maxLength={60}
            w={300}
            value={scale.words[at] ?? ''}
            onChange={(event) => setWord(at, event.currentTarget.value)}
          />
        ))}
      </fieldset>
    </Stack>
  );
}
