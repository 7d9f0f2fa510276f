import { Node } from '@tiptap/core';
import { isUuid } from '../attributes.ts';

function widthOf(element: HTMLElement): number | null {
  const width = Number(element.getAttribute('width'));
  return Number.isInteger(width) && width > 0 && width <= 10_000 ? width : null;
}

/**
 * A picture that is stored in the journal. The document knows its id only: no address, so that nothing in a document
 * can point outside, and only pictures of the journal survive a paste.
 */
export const Image = Node.create({
  name: 'image',
  group: 'block',
  atom: true,
  draggable: true,

  addAttributes() {
    return {
      imageId: { default: '', parseHTML: (element) => element.getAttribute('data-image-id') ?? '' },
      alt: { default: '', parseHTML: (element) => (element.getAttribute('alt') ?? '').slice(0, 2000) },
      width: { default: null, parseHTML: widthOf },
    };
  },

  parseHTML() {
    return [{ tag: 'img[data-image-id]', getAttrs: (element) => (isUuid(element.dataset.imageId) ? null : false) }];
  },

  renderHTML({ node }) {
    const { imageId, alt, width } = node.attrs;
    return ['img', { 'data-image-id': imageId, alt, ...(width === null ? {} : { width }) }];
  },
});
