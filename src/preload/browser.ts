import type { Bridge } from '../shared/message.ts';
import { bindingName, type WireBinding } from '../shared/wire.ts';
import { createBridge } from './bridge.ts';

const activityEvents = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;

/** Runs in every new document before the page's own script; only the window's own page gets a bridge. */
function install(): void {
  const raw: unknown = Reflect.get(window, bindingName);
  Reflect.deleteProperty(window, bindingName);
  if (window !== window.top || typeof raw !== 'function') return;
  const wire = raw as WireBinding;

  const bridge = createBridge({
    request: (text) => wire('request', text),
    listen: (deliver) => void pump(wire, deliver),
  }) satisfies Bridge;
  Object.defineProperty(window, 'doubleloop', { value: bridge, writable: false, configurable: false });

  reportActivity(wire);
  stayHere();
}

/** One call waits at the host for events and is sent again after each answer: nothing of the page is called from outside. */
async function pump(wire: WireBinding, deliver: (text: string) => void): Promise<void> {
  for (;;) {
    const batch = JSON.parse(await wire('events', '')) as string[];
    for (const text of batch) deliver(text);
  }
}

function reportActivity(wire: WireBinding): void {
  let last = Number.NEGATIVE_INFINITY;
  const report = () => {
    const now = performance.now();
    if (now - last < 1000) return;
    last = now;
    void wire('activity', '');
  };
  for (const name of activityEvents) window.addEventListener(name, report, { capture: true, passive: true });
}

/** The host decides when this page ends: see `keepWindowUntilSettled` in main/host/browser/window.ts. */
function stayHere(): void {
  window.addEventListener('beforeunload', (event) => event.preventDefault());
  window.navigation.addEventListener('navigate', (event) => {
    const sameDocument = event.hashChange || event.destination.sameDocument;
    if (event.cancelable && !sameDocument) event.preventDefault();
  });
  window.open = () => null;
  // A connection of WebRTC's is the one thing on a page that neither the CSP nor the proxy setting stops.
  Reflect.deleteProperty(window, 'RTCPeerConnection');
  Reflect.deleteProperty(window, 'webkitRTCPeerConnection');
}

install();
