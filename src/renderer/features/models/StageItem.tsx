import { Accordion, ActionIcon, Badge, Group, Tooltip } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { ModelForm } from './modelForm.ts';
import { StageFields } from './StageFields.tsx';
import { stageName } from './stageName.ts';

interface StageItemProps {
  form: UseFormReturnType<ModelForm>;
  /** The stage's place, from 0. */
  index: number;
  /** `control` says which control asked, so that the focus can stay with it. */
  onMove: (from: number, to: number, control: string) => void;
  onRemove: (index: number) => void;
}

/** One stage in the list: its name opens its fields; beside it what moves and removes it. */
export function StageItem({ form, index, onMove, onRemove }: StageItemProps) {
  const { stages } = form.values;
  const stage = stages[index];
  if (!stage) return null;
  const name = stageName(stage, index);

  function onKeyDown(event: KeyboardEvent): void {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    onMove(index, event.key === 'ArrowUp' ? index - 1 : index + 1, 'name');
  }

  return (
    <Accordion.Item value={stage.key} data-stage={stage.key}>
      <Group wrap="nowrap" gap={2} pe="xs">
        <Accordion.Control data-control="name" onKeyDown={onKeyDown}>
          <Group gap="sm">
            <span>
              {index + 1}. {name}
            </span>
            {stage.plansExperiment ? (
              <Badge variant="default" tt="none">
                Plans an experiment
              </Badge>
            ) : null}
          </Group>
        </Accordion.Control>
        <StageButton
          label={`Move ${name} up`}
          control="up"
          disabled={index === 0}
          onClick={() => onMove(index, index - 1, 'up')}
        >
          <IconArrowUp size={18} aria-hidden />
        </StageButton>
        <StageButton
          label={`Move ${name} down`}
          control="down"
          disabled={index === stages.length - 1}
          onClick={() => onMove(index, index + 1, 'down')}
        >
          <IconArrowDown size={18} aria-hidden />
        </StageButton>
        <StageButton label={`Remove ${name}`} control="remove" onClick={() => onRemove(index)}>
          <IconTrash size={18} aria-hidden />
        </StageButton>
      </Group>
      <Accordion.Panel>
        <StageFields form={form} index={index} />
      </Accordion.Panel>
    </Accordion.Item>
  );
}

interface StageButtonProps {
  label: string;
  control: string;
  disabled?: boolean;
  onClick: () => void;
  children: ReactNode;
}

function StageButton({ label, control, disabled = false, onClick, children }: StageButtonProps) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={label}
        data-control={control}
        disabled={disabled}
        onClick={onClick}
      >
        {children}
      </ActionIcon>
    </Tooltip>
  );
}
