import { Node } from '@tiptap/core';
import type { Node as ProseMirrorNode } from '@tiptap/pm/model';
import { isUuid } from '../attributes.ts';

function idOf(element: HTMLElement): string {
  return element.getAttribute('data-client-id') ?? '';
}

function codeNameOf(element: HTMLElement): string {
  return (element.textContent ?? '').trim().slice(0, 60);
}

/** Both say nothing where they are absent; without `validate`, a node that has no attributes at all would be let in. */
const required = { isRequired: true, default: undefined, validate: 'string', rendered: false };

/**
 * A client who is mentioned, by code name. The name stands beside the id, as a stage's does, so that the text says the
 * same in a search, in an export and in a journal without this client; a rename writes it anew (`features/mentions`).
 */
export const ClientMention = Node.create({
  name: 'client',
  group: 'inline',
  inline: true,
  atom: true,

  extendNodeSchema: (extension) =>
    extension.name === 'client' ? { leafText: (node: ProseMirrorNode) => node.attrs.codeName } : {},

  addAttributes() {
    return {
      clientId: { ...required, parseHTML: idOf },
      codeName: { ...required, parseHTML: codeNameOf },
    };
  },

  parseHTML() {
    // Anything else with such an attribute stays the text that it says.
    const isMention = (element: HTMLElement) => isUuid(idOf(element)) && codeNameOf(element) !== '';
    return [{ tag: 'span[data-client-id]', getAttrs: (element) => (isMention(element) ? null : false) }];
  },

  renderHTML({ node }) {
    return ['span', { 'data-client-id': node.attrs.clientId, class: 'client-mention' }, node.attrs.codeName];
  },

  renderText({ node }) {
    return node.attrs.codeName;
  },
});
