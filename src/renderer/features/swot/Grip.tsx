import type { DraggableAttributes, DraggableSyntheticListeners } from '@dnd-kit/core';
import { IconGripVertical } from '@tabler/icons-react';
import classes from './swot.module.css';

/** The listener of one event alone, to be spread: the pointer picks up by the whole card, keys by the grip. */
export function only(listeners: DraggableSyntheticListeners, event: string): DraggableSyntheticListeners {
  const listener = listeners?.[event];
  return listener ? { [event]: listener } : {};
}

interface GripProps {
  /** What it drags. */
  label: string;
  grip: (element: HTMLElement | null) => void;
  attributes: DraggableAttributes;
  listeners: DraggableSyntheticListeners;
}

/** By which something is picked up with the keyboard; a pointer picks it up anywhere. */
export function Grip({ label, grip, attributes: { role: _, ...attributes }, listeners }: GripProps) {
  return (
    <button
      type="button"
      ref={grip}
      className={classes.grip}
      aria-label={`Drag ${label}`}
      {...attributes}
      {...listeners}
    >
      <IconGripVertical size={16} aria-hidden />
    </button>
  );
}
