import { Node } from '@tiptap/core';
import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { citationText } from '../../domain/source.ts';
import { isUuid } from '../attributes.ts';

const idOf = (element: HTMLElement) => element.getAttribute('data-source-id') ?? '';
const wordsOf = (element: HTMLElement) => (element.getAttribute('data-cited') ?? '').trim();
const pagesOf = (element: HTMLElement) => (element.getAttribute('data-pages') ?? '').trim().slice(0, 60);

const required = { isRequired: true, default: undefined, validate: 'string', rendered: false };

const textOf = ({ attrs }: Pick<ProseMirrorNode, 'attrs'>) => citationText(String(attrs.words), String(attrs.pages));

/**
 * A source that is cited: `(Kolb, 1984, p. 21)`. The words stand beside the id, so that they outlive the source; where it
 * changes, or another work of that author and year comes, they are written anew (`features/mentions`).
 */
export const Citation = Node.create({
  name: 'citation',
  group: 'inline',
  inline: true,
  atom: true,

  extendNodeSchema: (extension) => (extension.name === 'citation' ? { leafText: textOf } : {}),

  addAttributes() {
    return {
      sourceId: { ...required, parseHTML: idOf },
      /** Authors and year: `Kolb, 1984`. */
      words: { ...required, parseHTML: wordsOf },
      /** As they were given: `21`, `21–24`, `ch. 3`; empty for the whole work. */
      pages: { default: '', validate: 'string', rendered: false, parseHTML: pagesOf },
    };
  },

  parseHTML() {
    // Anything else with such an attribute stays the text that it says.
    const isCitation = (element: HTMLElement) => isUuid(idOf(element)) && wordsOf(element) !== '';
    return [{ tag: 'span[data-source-id]', getAttrs: (element) => (isCitation(element) ? null : false) }];
  },

  renderHTML({ node }) {
    const { sourceId, words, pages } = node.attrs;
    const attributes = { 'data-source-id': sourceId, 'data-cited': words, 'data-pages': pages || null };
    return ['span', { ...attributes, class: 'citation' }, textOf(node)];
  },

  renderText: ({ node }) => textOf(node),
});
