import type { FormErrors } from '@mantine/form';

/** As a `ref`: the element takes the focus when it appears. */
export function focusOnMount(element: HTMLElement | null): void {
  element?.focus();
}

/** Where the element that had the focus is gone, this one takes it. Also as a `ref`. */
export function focusIfLost(element: HTMLElement | null): void {
  if (document.activeElement === document.body) element?.focus({ preventScroll: true });
}

/** Selects what stands in a field and focuses it, so that typing replaces it. Also as a `ref`. */
export function selectText(field: HTMLElement | null): void {
  if (field instanceof HTMLInputElement) field.select();
}

/** For a form that was not right: the first field with an error takes the focus. */
export function focusFirst(errors: FormErrors, nodeOf: (field: string) => HTMLElement | null): void {
  const [first] = Object.keys(errors);
  if (first !== undefined) nodeOf(first)?.focus();
}
