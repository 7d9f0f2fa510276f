import { Node } from '@tiptap/core';

/**
 * A section of the reflection that belongs to one stage of a reflective model. The name is kept beside the ids, so that
 * an export or a journal without the model still says what the section was.
 */
export const Stage = Node.create({
  name: 'stage',
  content: 'block+',
  isolating: true,
  defining: true,
  selectable: false,

  addAttributes() {
    return {
      modelId: { default: '', parseHTML: (element) => element.getAttribute('data-model-id') ?? '' },
      stageId: { default: '', parseHTML: (element) => element.getAttribute('data-stage-id') ?? '' },
      name: { default: '', parseHTML: (element) => element.getAttribute('data-stage-name') ?? '' },
    };
  },

  parseHTML() {
    return [{ tag: 'section[data-stage-id]' }];
  },

  renderHTML({ node }) {
    const { modelId, stageId, name } = node.attrs;
    return ['section', { 'data-model-id': modelId, 'data-stage-id': stageId, 'data-stage-name': name }, 0];
  },
});
