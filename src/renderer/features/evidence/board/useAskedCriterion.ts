import { useEffect } from 'react';
import { useSearch } from 'wouter';

/** The element of a criterion on its board. */
export const criterionElement = (reference: string): string => `criterion-${reference}`;

/** Goes to the criterion that a link asked for, `?criterion=1.2`, once the board is there. */
export function useAskedCriterion(isReady: boolean): void {
  const asked = new URLSearchParams(useSearch()).get('criterion');
  useEffect(() => {
    if (!isReady || asked === null) return;
    const element = document.getElementById(criterionElement(asked));
    element?.scrollIntoView({ block: 'start' });
    element?.focus({ preventScroll: true });
  }, [isReady, asked]);
}
