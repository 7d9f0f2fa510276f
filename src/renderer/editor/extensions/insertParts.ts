import type { EditorView } from '@tiptap/pm/view';

/** An element with its class and, where it is given, its text. */
export function part<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  text = '',
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.className = className;
  if (text !== '') element.textContent = text;
  return element;
}

/** Changes attributes of the node at a place, as a step that can be undone. */
export function setAttributes(
  view: EditorView,
  getPos: () => number | undefined,
  changed: Readonly<Record<string, string>>,
): void {
  const pos = getPos();
  const node = pos === undefined ? null : view.state.doc.nodeAt(pos);
  if (pos === undefined || node === null || !view.editable) return;
  view.dispatch(view.state.tr.setNodeMarkup(pos, undefined, { ...node.attrs, ...changed }));
}
