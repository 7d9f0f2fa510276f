import { Extension } from '@tiptap/core';

/**
 * Where a block came from, when it was not written here:
 * `heading.stageId`: the heading names a stage that the present model lacks, so that changing back finds its text;
 * `blockquote.given`: the quotation was put in by the journal (an in-action note, last time's plan): it is not counted
 * as own words.
 */
export const Origin = Extension.create({
  name: 'origin',

  addGlobalAttributes() {
    return [
      { types: ['heading'], attributes: { stageId: { default: null, rendered: false, keepOnSplit: false } } },
      {
        types: ['blockquote'],
        attributes: {
          given: {
            default: false,
            parseHTML: (element) => element.hasAttribute('data-given'),
            renderHTML: (attributes) => (attributes.given === true ? { 'data-given': '' } : {}),
          },
        },
      },
    ];
  },
});
