/**
 * What the browser host and its preload script agree on. The binding takes a kind and a text; only `request` ever
 * reaches the product.
 */
export const bindingName = '__doubleloopWire';

/** `request`: a Request's JSON, answered by a Result's. `events`: answered with a JSON array of events' JSON once there are any. `activity`: a key or pointer. */
type WireKind = 'request' | 'events' | 'activity';

export type WireBinding = (kind: WireKind, text: string) => Promise<string>;
/** The only channels between Electron's main process and the page's preload script. */
export const electronChannels = {
  /** A Request's JSON, answered by a Result's. */
  request: 'doubleloop:request',
  /** The page listens: events that waited are sent now. */
  listening: 'doubleloop:listening',
  /** One event's JSON. */
  event: 'doubleloop:event',
} as const;
