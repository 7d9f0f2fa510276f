const figures = new Intl.NumberFormat('en-GB');

/** A whole number as it is read: `21,340`. */
export const figure = (count: number): string => figures.format(count);

/** `1 reflection`, `50 reflections`; `plural` where it is not the singular with an s. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${figure(count)} ${count === 1 ? singular : plural}`;
}
