import type { KeyboardEvent } from 'react';
import type { ReflectionActions } from './useReflectionActions.ts';
import type { Selection } from './useSelection.ts';

/**
 * The keys of a row beyond moving: Space selects, Delete moves the selection (or the row alone) to the trash,
 * Ctrl/Cmd+A selects all, Escape selects nothing. `idAt` is undefined for what cannot be selected.
 */
export function rowKeys(
  selection: Selection,
  actions: ReflectionActions,
  idAt: (index: number) => string | undefined,
): (event: KeyboardEvent, index: number) => void {
  return (event, index) => {
    const id = idAt(index);
    if (event.key === ' ' && id !== undefined) {
      if (event.shiftKey) selection.extendTo(index);
      else selection.toggle(index, id);
    } else if (event.key === 'Delete' && id !== undefined) {
      actions.trash(selection.ids.has(id) ? [...selection.ids] : [id]);
    } else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) {
      selection.selectAll();
    } else if (event.key === 'Escape' && selection.ids.size > 0) {
      selection.clear();
    } else {
      return;
    }
    event.preventDefault();
  };
}
