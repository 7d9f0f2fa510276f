import { z } from 'zod';

/** A calendar day as the user gave it, `YYYY-MM-DD`: no zone, never shifted. */
export const daySchema = z.iso.date();
/** A time of day as the user gave it, `HH:MM`. */
export const timeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time such as 16:40');
/** An IANA zone such as `Europe/London`. */
export const zoneSchema = z.string().min(1).max(64);

/** Today's day where the user is. */
export function dayOf(instant: Date, zone?: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return parts.format(instant);
}

/** The time of day where the user is, `HH:MM`. */
export function timeOf(instant: Date, zone?: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit', hour12: false });
  return parts.format(instant);
}

/** The day that lies `days` after `day` (before it, where negative); leap days and month ends by the calendar. */
export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
