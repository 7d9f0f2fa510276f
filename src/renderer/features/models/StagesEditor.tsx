import { Accordion, Button, Group, Stack, Text, Title, VisuallyHidden } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconPlus } from '@tabler/icons-react';
import { Fragment, useEffect, useRef, useState } from 'react';
import { emptyStage, type ModelForm, type StageForm } from './modelForm.ts';
import { StageItem } from './StageItem.tsx';
import { stageName } from './stageName.ts';

interface StagesEditorProps {
  form: UseFormReturnType<ModelForm>;
}

/** The stages of a model: opened to be edited, moved by buttons or Alt with an arrow key, added and removed. */
export function StagesEditor({ form }: StagesEditorProps) {
  const { stages } = form.values;
  const [open, setOpen] = useState<string[]>(() => (stages.length === 1 ? stages.map(({ key }) => key) : []));
  const [removed, setRemoved] = useState<{ stage: StageForm; index: number } | null>(null);
  const [said, setSaid] = useState('');
  const { list, focusSoon } = useFocusSoon();
  const isWrong = (index: number) => Object.keys(form.errors).some((path) => path.startsWith(`stages.${index}.`));
  const wrong = stages.filter((_, index) => isWrong(index)).map(({ key }) => key);

  function move(from: number, to: number, control: string): void {
    const stage = stages[from];
    if (!stage || to < 0 || to >= stages.length) return;
    form.clearErrors();
    form.reorderListItem('stages', { from, to });
    setRemoved(null);
    setSaid(`${stageName(stage, from)} is now ${to + 1} of ${stages.length}.`);
    focusSoon(
      `[data-stage="${stage.key}"] [data-control="${control}"]:not(:disabled)`,
      `[data-stage="${stage.key}"] button`,
    );
  }

  function add(): void {
    const stage = emptyStage();
    form.insertListItem('stages', stage);
    form.clearFieldError('stages');
    setRemoved(null);
    setOpen([...open, stage.key]);
    focusSoon(`[data-stage="${stage.key}"] input`);
  }

  function remove(index: number): void {
    const stage = stages[index];
    if (!stage) return;
    form.clearErrors();
    form.removeListItem('stages', index);
    setRemoved({ stage, index });
    setSaid(`${stageName(stage, index)} removed.`);
    focusSoon('[data-control="undo"]');
  }

  function putBack({ stage, index }: { stage: StageForm; index: number }): void {
    form.insertListItem('stages', stage, index);
    setRemoved(null);
    focusSoon(`[data-stage="${stage.key}"] button`);
  }

  const undo = removed ? (
    <Group gap="xs" py={4}>
      <Text size="sm" c="dimmed">
        {stageName(removed.stage, removed.index)} was removed.
      </Text>
      <Button size="compact-sm" variant="light" data-control="undo" onClick={() => putBack(removed)}>
        Undo
      </Button>
    </Group>
  ) : null;

  return (
    <Stack gap="sm" ref={list}>
      <Title order={3}>Stages</Title>
      <Accordion multiple order={4} variant="separated" value={[...new Set([...open, ...wrong])]} onChange={setOpen}>
        {stages.map((stage, index) => (
          <Fragment key={stage.key}>
            {removed?.index === index ? undo : null}
            <StageItem form={form} index={index} onMove={move} onRemove={remove} />
          </Fragment>
        ))}
        {removed && removed.index >= stages.length ? undo : null}
      </Accordion>
      {form.errors.stages ? (
        <Text c="red" size="sm">
          {form.errors.stages}
        </Text>
      ) : null}
      <VisuallyHidden role="status">{said}</VisuallyHidden>
      <Button variant="default" w="fit-content" leftSection={<IconPlus size={18} aria-hidden />} onClick={add}>
        Add a stage
      </Button>
    </Stack>
  );
}

/** Gives the focus, after the next painting, to the first of these selectors that is there. */
function useFocusSoon() {
  const list = useRef<HTMLDivElement>(null);
  const wanted = useRef<string[]>([]);
  useEffect(() => {
    const found = wanted.current.map((selector) => list.current?.querySelector<HTMLElement>(selector));
    wanted.current = [];
    found.find((element) => element)?.focus();
  });
  return {
    list,
    focusSoon: (...selectors: string[]) => {
      wanted.current = selectors;
    },
  };
}
