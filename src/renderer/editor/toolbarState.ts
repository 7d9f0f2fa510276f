import type { Editor } from '@tiptap/core';
import { redoDepth, undoDepth } from '@tiptap/pm/history';
import { NodeSelection } from '@tiptap/pm/state';
import { useEditorState } from '@tiptap/react';

/** What the toolbar shows of the editor. Small and flat: it is computed on every transaction and compared. */
export interface ToolbarState {
  heading: number;
  marks: string;
  blocks: string;
  link: string;
  imageAlt: string | null;
  /** The source and the pages of the selected citation, `id|pages`; null for none. */
  citation: string | null;
  undo: boolean;
  redo: boolean;
}

const MARKS = ['bold', 'italic', 'underline', 'highlight'];
const BLOCKS = new Set(['bulletList', 'orderedList', 'taskList', 'blockquote', 'table']);

function readState(editor: Editor): ToolbarState {
  const { state } = editor;
  const { selection } = state;
  const { $from } = selection;
  const around: string[] = [];
  for (let depth = 1; depth <= $from.depth; depth += 1) {
    const { name } = $from.node(depth).type;
    if (BLOCKS.has(name)) around.push(name);
  }
  const list = around.findLast((name) => name.endsWith('List'));
  const { parent } = $from;
  const selected = selection instanceof NodeSelection ? selection.node : null;
  const image = selected?.type.name === 'image' ? selected : null;
  const cited = selected?.type.name === 'citation' ? selected.attrs : null;
  const href: unknown = editor.getAttributes('link').href;
  return {
    heading: parent.type.name === 'heading' ? parent.attrs.level : 0,
    marks: MARKS.filter((mark) => editor.isActive(mark)).join(' '),
    blocks: around.filter((name) => !name.endsWith('List') || name === list).join(' '),
    link: typeof href === 'string' ? href : '',
    citation: cited === null ? null : `${cited.sourceId}|${cited.pages}`,
    imageAlt: image === null ? null : image.attrs.alt,
    undo: undoDepth(state) > 0,
    redo: redoDepth(state) > 0,
  };
}

/** The toolbar's state; renders again only when something in it has changed. */
export function useToolbarState(editor: Editor): ToolbarState {
  return useEditorState({ editor, selector: ({ editor: current }) => readState(current) });
}
