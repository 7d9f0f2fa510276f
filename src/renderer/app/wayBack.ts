/**
 * Makes the way back lead to the screen that the address names. Screens stand behind the `#`, what they show in front of
 * it; where a step back changes both, the browser tells of a step (`popstate`) and not of another `#` (`hashchange`:
 * https://html.spec.whatwg.org/multipage/browsing-the-web.html#updating-the-document), which the router listens to.
 */
export function followWayBack(): void {
  window.addEventListener('popstate', () => window.dispatchEvent(new HashChangeEvent('hashchange')));
}
