import { memo } from 'react';
import { type ReflectionSummary, titleOrDefault } from '../../../../shared/domain/reflection.ts';
import { ReflectionCard } from '../ReflectionCard.tsx';
import { ReflectionMenu } from './ReflectionMenu.tsx';
import { RowFrame } from './RowFrame.tsx';
import type { ReflectionActions } from './useReflectionActions.ts';
import type { Selection } from './useSelection.ts';

interface ReflectionRowProps {
  index: number;
  /** Absent while it loads. */
  reflection: ReflectionSummary | undefined;
  modelName: string | undefined;
  active: boolean;
  selected: boolean;
  selecting: boolean;
  toggle: Selection['toggle'];
  extendTo: Selection['extendTo'];
  actions: ReflectionActions;
}

/** A reflection in the list. Drawn anew only when something of its own changes. */
export const ReflectionRow = memo(function ReflectionRow(props: ReflectionRowProps) {
  const { index, reflection, active, selected, selecting, actions } = props;
  const tabIndex = active ? 0 : -1;
  const card = (
    <ReflectionCard reflection={reflection} modelName={props.modelName} dated="weekday" tabIndex={tabIndex} />
  );
  const choice = reflection && {
    label: `Select ${titleOrDefault(reflection.title)}`,
    checked: selected,
    onToggle: (withShift: boolean) => (withShift ? props.extendTo(index) : props.toggle(index, reflection.id)),
  };
  const menu = reflection && (
    <ReflectionMenu
      id={reflection.id}
      title={reflection.title}
      isPrivate={reflection.private}
      actions={actions}
      tabIndex={tabIndex}
    />
  );
  return (
    <RowFrame active={active} selecting={selecting} choice={choice} menu={menu}>
      {card}
    </RowFrame>
  );
});
