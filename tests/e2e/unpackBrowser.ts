import { headlessBrowser } from '../helpers/headlessBrowser.ts';

/** Unpacks the browser once, before several workers would do it at the same time. */
export default async function unpackBrowser(): Promise<void> {
  await headlessBrowser();
}
