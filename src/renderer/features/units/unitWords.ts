import type { Unit } from '../../../shared/domain/unit.ts';
import { counted } from '../../ui/counted.ts';

/** What kind of work a unit is assessed by. */
export const unitKindWords: Record<Unit['kind'], string> = {
  assignment: 'Assignment',
  portfolio: 'Portfolio',
  reflective: 'Reflective review',
};

type Facts = Pick<Unit, 'level' | 'kind' | 'credits' | 'referenceNumber'>;

/** `Level 5 · Reflective review · 6 criteria · 5 credits · M/617/2909` */
export function unitFacts({ level, kind, credits, referenceNumber }: Facts, criteria: number): string {
  return [
    `Level ${level}`,
    unitKindWords[kind],
    counted(criteria, 'criterion', 'criteria'),
    credits === null ? [] : counted(credits, 'credit'),
    referenceNumber ?? [],
  ]
    .flat()
    .join(' · ');
}
