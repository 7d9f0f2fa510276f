import { Node } from '@tiptap/core';

/**
 * A prompt that was put into the text. Isolating, so that joining lines never turns the writer's words into part of the
 * question: a question does not count as own words.
 */
export const Question = Node.create({
  name: 'question',
  group: 'block',
  content: 'text*',
  marks: '',
  isolating: true,
  defining: true,

  parseHTML() {
    return [{ tag: 'p[data-question]', priority: 60 }];
  },

  renderHTML() {
    return ['p', { 'data-question': '' }, 0];
  },
});
