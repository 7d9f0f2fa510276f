import type { UseFormReturnType } from '@mantine/form';
import { notifyUndo } from '../../../ui/notifyUndo.tsx';
import type { UnitForm } from './unitForm.ts';

/** Takes something out of a list of the form, with an undo. `path`: of the list; `name`: what is taken out. */
export function removeItem(form: UseFormReturnType<UnitForm>, path: string, index: number, item: object, name: string) {
  form.clearErrors();
  form.removeListItem(path, index);
  notifyUndo(`${name} was removed.`, async () => form.insertListItem(path, item, index));
}
