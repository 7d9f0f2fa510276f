/** The nonce that the page's content security policy wants on every style tag; the host puts it into the page. */
export function cspNonce(): string {
  return document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? '';
}
