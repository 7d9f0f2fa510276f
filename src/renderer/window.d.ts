import type { Bridge } from '../shared/message.ts';

/** As much of https://w3c.github.io/trusted-types as the app uses; TypeScript's DOM has none of it yet. */
interface TrustedTypePolicies {
  createPolicy(
    name: string,
    rules: {
      createHTML: (text: string, type?: string, sink?: string) => string | null;
      createScriptURL: (url: string) => string | null;
    },
  ): unknown;
}

declare global {
  interface Window {
    /** Put there by the preload script. */
    readonly doubleloop: Bridge;
    readonly trustedTypes?: TrustedTypePolicies;
  }
  /** As much of https://tc39.es/proposal-arraybuffer-base64 as the app uses. */
  interface Uint8Array<TArrayBuffer extends ArrayBufferLike> {
    toBase64(): string;
  }
  interface Uint8ArrayConstructor {
    fromBase64(text: string): Uint8Array<ArrayBuffer>;
  }
}
