import type { MarkupNode } from '../../../../shared/document/markup.ts';

/** Within the app's own page these would be second landmarks. */
const plainTags: Readonly<Record<string, string>> = {
  main: 'div',
  header: 'div',
  aside: 'div',
  section: 'div',
};
const known = new Set(
  'div p h1 h2 h3 h4 h5 h6 ul ol li blockquote strong em u mark a br hr img table tbody tr th td span'.split(' '),
);
/** A picture of the journal is named by its id: see `features/profile/paper.ts` of the journal process. */
const IMAGE = 'image:';

/**
 * A page that the journal laid out, as elements: the window's policy takes no HTML text. Links lead nowhere here, and
 * pictures are shown once `imageUrl` knows them; `onPicture` is called when one is there.
 */
export function pageDom(node: MarkupNode, imageUrl: (id: string) => Promise<string>, onPicture: () => void): Node {
  if (typeof node === 'string') return document.createTextNode(node);
  const tag = plainTags[node.tag] ?? node.tag;
  if (!known.has(tag)) return document.createTextNode('');
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(node.attributes)) {
    if (
      name === 'class' ||
      name === 'alt' ||
      name === 'colspan' ||
      name === 'rowspan' ||
      name === 'start' ||
      name === 'width'
    ) {
      element.setAttribute(name, value);
    }
    if (name === 'src' && element instanceof HTMLImageElement && value.startsWith(IMAGE)) {
      element.addEventListener('load', onPicture, { once: true });
      imageUrl(value.slice(IMAGE.length)).then(
        (url) => {
          element.src = url;
        },
        () => undefined,
      );
    }
  }
  element.append(...node.children.map((child) => pageDom(child, imageUrl, onPicture)));
  return element;
}
