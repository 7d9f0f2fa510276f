import { useState } from 'react';

/** The value, or the last one there was while it is null: what is shown stays until its successor is complete. */
export function useLastReady<T>(value: T | null): T | null {
  const [last, setLast] = useState(value);
  if (value !== null && value !== last) setLast(value);
  return value ?? last;
}
