import { Extension } from '@tiptap/core';
import type { Mark } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { MarkView } from '@tiptap/pm/view';
import type { EditorHost } from '../host.ts';

const SHOWN_MS = 2400;

/** Makes a passage stand out for a moment, within an editor's text. */
export function flashPassage(text: HTMLElement, id: string): void {
  for (const part of text.querySelectorAll(`[data-evidence-id="${CSS.escape(id)}"]`)) {
    part.classList.add('evidence-shown');
    setTimeout(() => part.classList.remove('evidence-shown'), SHOWN_MS);
  }
}

/**
 * How a passage looks: what it speaks for is its tooltip and its description. A mark that is no evidence of this text is
 * not to be seen.
 */
export function evidenceViews(host: EditorHost): Extension {
  const shown = new Map<HTMLElement, string>();

  function describe(dom: HTMLElement, id: string): void {
    const words = host.evidence().find((passage) => passage.id === id)?.words;
    dom.classList.toggle('evidence-passage', words !== undefined);
    if (words === undefined) {
      dom.removeAttribute('title');
      dom.removeAttribute('aria-description');
      return;
    }
    dom.title = `Evidence: ${words}`;
    dom.setAttribute('aria-description', dom.title);
  }

  function markView(mark: Mark): MarkView {
    const dom = document.createElement('span');
    const id = String(mark.attrs.evidenceId);
    dom.dataset.evidenceId = id;
    shown.set(dom, id);
    describe(dom, id);
    return {
      dom,
      ignoreMutation: ({ type }) => type === 'attributes',
      destroy: () => void shown.delete(dom),
    };
  }

  return Extension.create({
    name: 'evidenceViews',
    addProseMirrorPlugins: () => [
      new Plugin({
        key: new PluginKey('evidenceViews'),
        props: { markViews: { evidence: markView } },
        view: () => ({
          destroy: host.onEvidence(() => {
            for (const [dom, id] of shown) describe(dom, id);
          }),
        }),
      }),
    ],
  });
}
