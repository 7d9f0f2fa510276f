/** The app's own origin in the browser host. No name server knows it; a route handler answers for it. */
export const appUrl = 'https://journal.localhost/';

/** A document of another site with nothing in it: a step through it ends the old page's renderer process. */
export const blankUrl = 'https://blank.localhost/';

/** Whether a document is the app's own. Compares text: a blob: address has the app's origin, too, and is none of its pages. */
export function isAppUrl(url: string): boolean {
  return url.startsWith(appUrl);
}
