/** How much of a plan is seen at once. */
export type Zoom = 'plan' | 'quarter' | 'month';

/** How wide the whole plan is where so many pixels are seen, and it has so many months. */
export function widthAt(zoom: Zoom, seen: number, months: number): number {
  if (zoom === 'plan') return seen;
  return Math.max(seen, Math.round((seen / (zoom === 'quarter' ? 3 : 1)) * months));
}
