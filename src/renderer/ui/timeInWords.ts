import { figure } from './counted.ts';

/** Minutes as one says them: `45 min`, `7 h`, `7 h 30 min`. */
export function timeInWords(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  const parts = [hours > 0 ? `${figure(hours)} h` : '', rest > 0 || hours === 0 ? `${rest} min` : ''];
  return parts.filter((part) => part !== '').join(' ');
}
