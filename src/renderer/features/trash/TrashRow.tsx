import { Button } from '@mantine/core';
import { memo } from 'react';
import { type ReflectionSummary, titleOrDefault } from '../../../shared/domain/reflection.ts';
import { momentInWords } from '../../ui/days.ts';
import { RowFrame } from '../reflections/list/RowFrame.tsx';
import type { Selection } from '../reflections/list/useSelection.ts';
import { ReflectionCard } from '../reflections/ReflectionCard.tsx';

interface TrashRowProps {
  index: number;
  reflection: ReflectionSummary;
  modelName: string | undefined;
  active: boolean;
  selected: boolean;
  toggle: Selection['toggle'];
  extendTo: Selection['extendTo'];
  restore: (ids: string[]) => void;
}

/** A reflection in the trash: when it was moved there, and the way back. */
export const TrashRow = memo(function TrashRow(props: TrashRowProps) {
  const { index, reflection, active, selected } = props;
  const { id, trashedAt } = reflection;
  const title = titleOrDefault(reflection.title);
  const choice = {
    label: `Select ${title}`,
    checked: selected,
    onToggle: (withShift: boolean) => (withShift ? props.extendTo(index) : props.toggle(index, id)),
  };
  const restore = (
    <Button
      variant="default"
      size="xs"
      tabIndex={active ? 0 : -1}
      aria-label={`Restore ${title}`}
      onClick={() => props.restore([id])}
    >
      Restore
    </Button>
  );
  return (
    <RowFrame active={active} selecting choice={choice} focusOnChoice menu={restore}>
      <ReflectionCard
        reflection={reflection}
        modelName={props.modelName}
        linked={false}
        fact={trashedAt === null ? undefined : `Moved here ${momentInWords(trashedAt)}`}
      />
    </RowFrame>
  );
});
