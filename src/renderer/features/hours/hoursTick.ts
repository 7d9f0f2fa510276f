import { timeInWords } from '../../ui/timeInWords.ts';

/** Minutes as a chart takes them: in hours, so that its axis has whole ones. */
export const inHours = (minutes: number): number => minutes / 60;

/** Hours on an axis or in a tooltip: `1 h 30 min`, `0` at its foot. */
export function hoursTick(hours: number): string {
  return hours === 0 ? '0' : timeInWords(Math.round(hours * 60));
}
