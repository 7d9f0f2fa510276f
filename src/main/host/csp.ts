import { randomBytes } from 'node:crypto';

/** A fresh value for one page load, for the few `<style>` elements the interface needs. */
export function createNonce(): string {
  return randomBytes(18).toString('base64');
}

/**
 * The page's policy: its own files, no network, no inline script, nothing embedded. Trusted Types only ask for a
 * policy object where a library writes HTML; the app itself never does. A worker reads the text of an attached PDF, and
 * has this same policy; attached sound is played from memory (`blob:`), as pictures are shown.
 */
export function pagePolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob:",
    "font-src 'self'",
    'media-src blob:',
    "connect-src 'none'",
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

/** The policy of a document that is only printed: no script, no network; its own styles, its images and fonts inside it. */
export const printPolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Everything that a browser would ask the user about, and what tells of the machine. Not in here: writing the
 * clipboard on a click (a recovery code) and printing.
 */
const refusedFeatures = [
  'accelerometer',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'compute-pressure',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'usb',
  'window-management',
  'xr-spatial-tracking',
];

/** The headers of every answer to the window, whatever it carries. */
export function securityHeaders(policy: string): Record<string, string> {
  return {
    'Content-Security-Policy': policy,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': refusedFeatures.map((feature) => `${feature}=()`).join(', '),
    'X-DNS-Prefetch-Control': 'off',
  };
}
