import { Link } from '@tiptap/extension-link';
import { isSafeLink } from '../attributes.ts';

/** Links to https: and mailto: only. A click opens nothing: the editor asks the app, which asks the person. */
export const SafeLink = Link.extend({
  addAttributes: () => ({ href: { default: null, parseHTML: (element) => element.getAttribute('href') } }),
}).configure({
  openOnClick: false,
  autolink: false,
  linkOnPaste: true,
  defaultProtocol: 'https',
  isAllowedUri: isSafeLink,
  shouldAutoLink: isSafeLink,
  HTMLAttributes: { target: null, rel: 'noopener noreferrer nofollow' },
});
