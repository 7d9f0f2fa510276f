import { Extension } from '@tiptap/core';
import { type EditorState, Selection, type Transaction } from '@tiptap/pm/state';
import type { EditorHost } from '../host.ts';
import { sectionsOf } from './stageGuard.ts';

/** The cursor at the end of what is written in a section; null where there is no such section. */
export function toSection(state: EditorState, stageId: string): Transaction | null {
  const section = sectionsOf(state.doc).find(({ node }) => node.attrs.stageId === stageId);
  if (section === undefined) return null;
  const end = state.doc.resolve(section.pos + section.node.nodeSize - 1);
  return state.tr.setSelection(Selection.near(end, -1)).scrollIntoView();
}

function step(state: EditorState, direction: 1 | -1): Transaction | null {
  const { head } = state.selection;
  const sections = sectionsOf(state.doc);
  const next =
    direction > 0
      ? sections.find(({ pos }) => pos > head)
      : sections.findLast(({ node, pos }) => pos + node.nodeSize <= head);
  return next === undefined ? null : toSection(state, next.node.attrs.stageId);
}

/** Keys that move between stages, to the toolbar, and to the link's address. */
export function moving(host: EditorHost): Extension {
  return Extension.create({
    name: 'moving',
    priority: 200,
    addKeyboardShortcuts() {
      const move = (direction: 1 | -1): boolean => {
        const transaction = step(this.editor.state, direction);
        if (transaction !== null) this.editor.view.dispatch(transaction);
        return true;
      };
      const describe = (): boolean => {
        const image = this.editor.isActive('image') && !this.editor.state.selection.empty;
        if (image) host.describeImage();
        return image;
      };
      return {
        'Mod-Alt-ArrowDown': () => move(1),
        'Mod-Alt-ArrowUp': () => move(-1),
        'Mod-Shift-k': () => {
          host.editLink();
          return true;
        },
        'Alt-F10': () => {
          host.focusToolbar();
          return true;
        },
        Enter: describe,
      };
    },
  });
}
