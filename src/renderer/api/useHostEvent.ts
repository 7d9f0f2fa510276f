import { useEffect, useEffectEvent } from 'react';
import type { AppEvent } from '../../shared/message.ts';

/** Calls the listener with every event of this type that the host sends while the component is mounted. */
export function useHostEvent<Type extends AppEvent['type']>(
  type: Type,
  listener: (event: Extract<AppEvent, { type: Type }>) => void,
): void {
  const latest = useEffectEvent((event: AppEvent) => {
    if (event.type === type) listener(event as Extract<AppEvent, { type: Type }>);
  });
  useEffect(() => window.doubleloop.onEvent(latest), []);
}
