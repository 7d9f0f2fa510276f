import { modals } from '@mantine/modals';
import type { ReactNode } from 'react';

/** Opens the dialog in which a new record begins; `form` is given the function that closes it. */
export function openNewRecord(title: string, size: string, form: (close: () => void) => ReactNode): void {
  const modalId = 'new-record';
  modals.open({ modalId, title, size, children: form(() => modals.close(modalId)) });
}
