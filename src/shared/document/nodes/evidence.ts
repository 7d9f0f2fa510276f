import { Mark } from '@tiptap/core';
import { isUuid } from '../attributes.ts';

function idOf(element: HTMLElement): string {
  return element.getAttribute('data-evidence-id') ?? '';
}

/**
 * A passage that is evidence. The mark is an anchor only: what it speaks for stands in the journal under its id, so that
 * a mark without evidence (it was dropped, or is of another journal) means nothing and is not shown. Passages may overlap
 * and go across blocks; what is typed at their edges is not theirs.
 */
export const EvidenceMark = Mark.create({
  name: 'evidence',
  // Outside of links and emphasis, so that a passage is one piece however it is formatted.
  priority: 1100,
  inclusive: false,
  excludes: '',
  keepOnSplit: false,

  addAttributes() {
    return {
      // Without a default, a mark that has no id is refused.
      evidenceId: { isRequired: true, default: undefined, validate: 'string', parseHTML: idOf, rendered: false },
    };
  },

  parseHTML() {
    return [{ tag: 'span[data-evidence-id]', getAttrs: (element) => (isUuid(idOf(element)) ? null : false) }];
  },

  renderHTML({ mark }) {
    return ['span', { 'data-evidence-id': mark.attrs.evidenceId }, 0];
  },
});
