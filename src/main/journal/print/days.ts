const long = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const short = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** `2 February 2026` of a day YYYY-MM-DD. */
export const dayInWords = (day: string): string => long.format(midnight(day));
/** `2 Feb 2026` of a day YYYY-MM-DD. */
export const dayInShort = (day: string): string => short.format(midnight(day));
