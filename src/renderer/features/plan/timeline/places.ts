import type { MovedPart } from '../../../../shared/domain/plan/moving.ts';
import type { ObjectiveSummary } from '../../../../shared/domain/plan.ts';

/** The place of a review. */
export const reviewPlace = (id: string): string => `review ${id}`;

/** The places of the picture that the keyboard goes through: each bar, then its milestones, and last the reviews. */
export const keysOf = (
  objectives: readonly Pick<ObjectiveSummary, 'id' | 'milestones'>[],
  reviews: readonly { id: string }[],
): string[] => [
  ...objectives.flatMap(({ id, milestones }) => [id, ...milestones.map((milestone) => `${id} ${milestone.id}`)]),
  ...reviews.map(({ id }) => reviewPlace(id)),
];

/** What a key asks for at a place: go to another, move by days, or open. Null for any other key. */
export type Asked = { go: number } | { part: MovedPart; by: number } | 'open' | 'cancel';

/** The meaning of a key at a bar or a single day (`milestone` null), or at a milestone. Only a bar has `ends`. */
export function askedBy(key: string, shift: boolean, milestone: string | null, ends = true): Asked | null {
  const part: MovedPart = milestone === null ? { kind: 'whole' } : { kind: 'milestone', id: milestone };
  const days = shift ? 7 : 1;
  const hasEnds = ends && milestone === null;
  switch (key) {
    case 'ArrowUp':
      return { go: -1 };
    case 'ArrowDown':
      return { go: 1 };
    case 'ArrowLeft':
      return { part, by: -days };
    case 'ArrowRight':
      return { part, by: days };
    case '+':
    case '=':
      return hasEnds ? { part: { kind: 'end' }, by: 1 } : null;
    case '-':
      return hasEnds ? { part: { kind: 'end' }, by: -1 } : null;
    case '.':
      return hasEnds ? { part: { kind: 'start' }, by: 1 } : null;
    case ',':
      return hasEnds ? { part: { kind: 'start' }, by: -1 } : null;
    case 'Enter':
      return 'open';
    case 'Escape':
      return 'cancel';
    default:
      return null;
  }
}
