import { Button, Group, Popover, Radio, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconRipple } from '@tabler/icons-react';
import { useState } from 'react';
import { type Depth, type DepthScale, depthScales, depthSchema } from '../../../../shared/domain/depth.ts';
import { useCell } from './cell.ts';
import { depthWords } from './depthWords.ts';
import { useDesk } from './desk.ts';
import { FactButton } from './FactButton.tsx';

const scales: readonly DepthScale[] = ['kember', 'moon', 'hatton-smith'];

function levelsOf(scale: DepthScale): { level: string; name: string; words: string }[] {
  const words: Record<string, string> = depthWords[scale].levels;
  return Object.entries(depthScales[scale].levels).map(([level, name]) => ({ level, name, words: words[level] ?? '' }));
}

function inWords({ scale, level }: Depth): string {
  const name = levelsOf(scale).find((entry) => entry.level === level)?.name ?? level;
  return `${name} (${depthScales[scale].name})`;
}

/** The writer’s own rating of the whole piece, on one of three published scales. */
export function DepthField() {
  const { facts, changeFacts } = useDesk();
  const { depth } = useCell(facts);
  const [opened, setOpened] = useState(false);
  return (
    <Popover opened={opened} onChange={setOpened} trapFocus returnFocus shadow="md" position="bottom-start" width={380}>
      <Popover.Target>
        <FactButton
          icon={<IconRipple size={16} />}
          aria-label={depth ? `Depth: ${inWords(depth)}` : 'Rate the depth'}
          onClick={() => setOpened((open) => !open)}
        >
          {depth ? inWords(depth) : 'Rate the depth'}
        </FactButton>
      </Popover.Target>
      <Popover.Dropdown aria-label="Depth">
        <DepthScales
          depth={depth}
          onRate={(rated) => changeFacts({ depth: rated })}
          onClear={() => {
            setOpened(false);
            changeFacts({ depth: null });
          }}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

interface DepthScalesProps {
  depth: Depth | null;
  onRate: (depth: Depth) => void;
  onClear: () => void;
}

function DepthScales({ depth, onRate, onClear }: DepthScalesProps) {
  const [scale, setScale] = useState<DepthScale>(depth?.scale ?? 'kember');
  const rate = (level: string) => {
    const rated = depthSchema.safeParse({ scale, level });
    if (rated.success) onRate(rated.data);
  };
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        How deep does the whole piece go? Your own judgement, for yourself.
      </Text>
      <SegmentedControl
        aria-label="Scale"
        size="xs"
        value={scale}
        onChange={setScale}
        data={scales.map((value) => ({ value, label: depthScales[value].name }))}
      />
      <Radio.Group label={depthWords[scale].about} value={depth?.scale === scale ? depth.level : null} onChange={rate}>
        <Stack gap="xs" mt="xs">
          {levelsOf(scale).map(({ level, name, words }) => (
            <Radio key={level} value={level} label={name} description={words} />
          ))}
        </Stack>
      </Radio.Group>
      {depth ? (
        <Group justify="flex-end">
          <Button size="compact-xs" variant="subtle" color="gray" onClick={onClear}>
            Take the rating away
          </Button>
        </Group>
      ) : null}
    </Stack>
  );
}
