import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { NodeView } from '@tiptap/pm/view';
import { leafWords } from '../../../shared/document/inline.ts';
import type { EditorHost } from '../host.ts';

/**
 * How a citation looks: as its words, with the work as its tooltip. Where the source is gone from the library, that is
 * said, and the words stay. Mod+Alt+C opens the picker.
 */
export function citationViews(host: EditorHost): Extension {
  const shown = new Map<HTMLElement, string>();

  function describe(dom: HTMLElement, id: string): void {
    const sources = host.sources();
    const source = sources?.find((one) => one.id === id);
    // While the library is not known yet, nothing is missing from it.
    const missing = sources !== null && source === undefined;
    dom.classList.toggle('citation-missing', missing);
    dom.title = missing
      ? 'This source is no longer in the library. The citation keeps its last words.'
      : (source?.title ?? '');
    dom.setAttribute('aria-description', dom.title);
  }

  function nodeView(node: Node): NodeView {
    const dom = document.createElement('span');
    const id = String(node.attrs.sourceId);
    dom.className = 'citation';
    dom.dataset.sourceId = id;
    dom.textContent = leafWords({ type: 'citation', attrs: node.attrs });
    shown.set(dom, id);
    describe(dom, id);
    return { dom, ignoreMutation: () => true, destroy: () => void shown.delete(dom) };
  }

  return Extension.create({
    name: 'citationViews',
    addKeyboardShortcuts: () => ({
      'Mod-Alt-c': () => {
        host.cite();
        return true;
      },
    }),
    addProseMirrorPlugins: () => [
      new Plugin({
        key: new PluginKey('citationViews'),
        props: { nodeViews: { citation: nodeView } },
        view: () => ({
          destroy: host.onSources(() => {
            for (const [dom, id] of shown) describe(dom, id);
          }),
        }),
      }),
    ],
  });
}
