import { useCallback } from 'react';
import type { ZodType } from 'zod';

/**
 * For the fields of an open record: what is right is changed and saved; what is not right yet stays in its field, which
 * says so, and is never sent.
 */
export function useCheckedChange<Facts extends object>(
  schema: Pick<ZodType, 'safeParse'>,
  change: (facts: Partial<Facts>) => void,
): (facts: Partial<Facts>) => void {
  return useCallback(
    (facts) => {
      if (schema.safeParse(facts).success) change(facts);
    },
    [schema, change],
  );
}
