import { Node } from '@tiptap/core';
import { isUuid } from '../attributes.ts';

const attribute = (name: string) => (element: HTMLElement) => element.getAttribute(name) ?? '';

/**
 * A table or a figure that is made of the journal's records and follows them: what it shows is asked for by its `source`
 * each time. `frozen` holds, as JSON, what it showed when it was frozen; empty while it follows. Its number is not kept:
 * it comes from the order of the text.
 */
export const LiveBlock = Node.create({
  name: 'liveBlock',
  group: 'block',
  atom: true,
  draggable: true,

  addAttributes() {
    const required = { isRequired: true, default: undefined, validate: 'string', rendered: false };
    return {
      blockId: { ...required, parseHTML: attribute('data-live-id') },
      source: { ...required, parseHTML: attribute('data-live-source') },
      // Whose: a client’s id, a framework’s; empty for all.
      of: { default: '', rendered: false, parseHTML: attribute('data-live-of') },
      caption: { default: '', rendered: false, parseHTML: attribute('data-live-caption') },
      frozen: { default: '', rendered: false, parseHTML: () => '' },
    };
  },

  parseHTML() {
    return [{ tag: 'div[data-live-id]', getAttrs: (element) => (isUuid(element.dataset.liveId) ? null : false) }];
  },

  renderHTML({ node }) {
    const { blockId, source, of, caption } = node.attrs;
    return [
      'div',
      { 'data-live-id': blockId, 'data-live-source': source, 'data-live-of': of, 'data-live-caption': caption },
      caption,
    ];
  },

  renderText: ({ node }) => node.attrs.caption,
});
