import type { Unit } from './unit.ts';

/** A unit as it is offered for choosing, without what is in it. */
export interface OfferedUnit extends Omit<Unit, 'outcomes' | 'sections' | 'requirements'> {
  /** Made by the user, and so changed by them. */
  own: boolean;
  /** No longer offered; its evidence stays. */
  retired: boolean;
  chosen: boolean;
  /** How many criteria there are. */
  criteria: number;
}
