const units = ['bytes', 'KB', 'MB'] as const;

/** `812 bytes`, `14 KB`, `3.2 MB` of a number of bytes; a KB has 1,024 of them. */
export function sizeInWords(bytes: number): string {
  let [value, unit]: [number, number] = [bytes, 0];
  while (value >= 1024 && unit < units.length - 1) [value, unit] = [value / 1024, unit + 1];
  const digits = unit === 2 && value < 10 ? 1 : 0;
  return `${value.toFixed(digits)} ${bytes === 1 ? 'byte' : units[unit]}`;
}
