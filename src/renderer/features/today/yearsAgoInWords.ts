/** `One year ago`, `3 years ago`; undefined for a day that does not lie in an earlier year. Days are YYYY-MM-DD. */
export function yearsAgoInWords(day: string, today: string): string | undefined {
  const years = Number(today.slice(0, 4)) - Number(day.slice(0, 4));
  if (years < 1) return undefined;
  return years === 1 ? 'One year ago' : `${years} years ago`;
}
