import { Node } from '@tiptap/core';
import { isUuid } from '../attributes.ts';

const required = { isRequired: true, default: undefined, validate: 'string', rendered: false };

function wordsOf(element: HTMLElement): string {
  return (element.querySelector('[data-quoted]')?.textContent ?? '').slice(0, 20_000);
}

function sourceOf(element: HTMLElement): string {
  return (element.querySelector('figcaption')?.textContent ?? '').slice(0, 300);
}

/**
 * A passage of the journal that is quoted, with its reference: the evidence it comes from, its words as they stood when
 * they were quoted, and the source in words, e.g. `Reflection, 10 Nov 2026`. The words are the record's and not written
 * here, so they cannot be typed into; where the passage has changed since, the screen around shows both.
 */
export const Quotation = Node.create({
  name: 'quotation',
  group: 'block',
  atom: true,
  draggable: true,

  addAttributes() {
    return {
      evidenceId: {
        ...required,
        parseHTML: (element: HTMLElement) => element.getAttribute('data-quotation-id') ?? '',
      },
      text: { ...required, parseHTML: wordsOf },
      source: { ...required, parseHTML: sourceOf },
    };
  },

  parseHTML() {
    const isWhole = (element: HTMLElement) => isUuid(element.dataset.quotationId) && wordsOf(element) !== '';
    return [
      { tag: 'figure[data-quotation-id]', getAttrs: (element) => (isWhole(element) ? null : false), priority: 60 },
    ];
  },

  renderHTML({ node }) {
    const { evidenceId, text, source } = node.attrs;
    return [
      'figure',
      { 'data-quotation-id': evidenceId },
      ['blockquote', { 'data-quoted': '' }, text],
      ['figcaption', {}, source],
    ];
  },

  renderText: ({ node }) => `“${node.attrs.text}” (${node.attrs.source})`,
});
