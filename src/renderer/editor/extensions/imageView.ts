import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { NodeSelection, Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorView, NodeView } from '@tiptap/pm/view';
import type { EditorHost } from '../host.ts';

/** A picture: the document has its id only; the app says where it can be seen. */
function imageView(first: Node, view: EditorView, getPos: () => number | undefined, host: EditorHost): NodeView {
  const dom = document.createElement('figure');
  const image = document.createElement('img');
  const describe = document.createElement('button');
  dom.className = 'picture';
  dom.contentEditable = 'false';
  describe.type = 'button';
  describe.className = 'picture-describe';
  describe.tabIndex = -1;
  dom.append(image, describe);
  let shownId = '';

  async function load(imageId: string): Promise<void> {
    shownId = imageId;
    try {
      const url = await host.imageUrl(imageId);
      if (shownId === imageId) image.src = url;
      dom.removeAttribute('data-missing');
    } catch {
      dom.dataset.missing = '';
    }
  }

  function show(node: Node): void {
    const { imageId, alt, width } = node.attrs;
    image.alt = alt;
    describe.textContent = alt === '' ? 'Describe this picture' : 'Change the description';
    if (width === null) image.removeAttribute('width');
    else image.width = width;
    if (imageId !== shownId) void load(imageId);
  }

  describe.addEventListener('click', () => {
    const pos = getPos();
    if (pos === undefined || !view.editable) return;
    view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, pos)));
    host.describeImage();
  });
  show(first);

  return {
    dom,
    update(node) {
      if (node.type !== first.type) return false;
      show(node);
      return true;
    },
    stopEvent: (event) => event.target === describe,
    ignoreMutation: (mutation) => mutation.type !== 'selection',
  };
}

export function imageViews(host: EditorHost): Extension {
  return Extension.create({
    name: 'imageViews',
    addProseMirrorPlugins: () => [
      new Plugin({
        key: new PluginKey('imageViews'),
        props: { nodeViews: { image: (node, view, getPos) => imageView(node, view, getPos, host) } },
      }),
    ],
  });
}
