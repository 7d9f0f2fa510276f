import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorView, NodeView } from '@tiptap/pm/view';
import type { Inserts } from '../inserts.ts';
import { part, setAttributes } from './insertParts.ts';

/** A quote as it was taken; where its passage says something else by now both texts are shown, and one may follow. */
function quotationView(first: Node, view: EditorView, getPos: () => number | undefined, inserts: Inserts): NodeView {
  const dom = part('figure', 'quotation');
  const words = part('blockquote', 'quotation-words');
  const source = part('figcaption', 'quotation-source');
  const note = part('div', 'insert-note');
  dom.contentEditable = 'false';
  dom.append(words, source, note);
  let shown = first;

  function changed(now: string, newSource: string): void {
    const sentence = part('p', 'insert-sentence', 'The passage has changed since it was quoted. It says now:');
    const other = part('blockquote', 'quotation-words', now);
    const button = part('button', 'insert-action', 'Quote it as it is now');
    button.type = 'button';
    button.addEventListener('click', () => setAttributes(view, getPos, { text: now, source: newSource }));
    note.replaceChildren(sentence, other, ...(view.editable ? [button] : []));
  }

  function show(): void {
    const { evidenceId, text, source: cite } = shown.attrs;
    if (words.textContent !== text) words.textContent = text;
    if (source.textContent !== cite) source.textContent = cite;
    const found = inserts.quote(evidenceId);
    note.hidden = found === undefined || found?.now === text;
    if (note.hidden) note.replaceChildren();
    else if (found === null) {
      const sentence = 'Its evidence is no longer in the journal. The words stay as they were quoted.';
      note.replaceChildren(part('p', 'insert-sentence', sentence));
    } else if (found) changed(found.now, found.source);
  }
  show();
  const destroy = inserts.subscribe(show);

  return {
    dom,
    destroy,
    update(node) {
      if (node.type !== first.type) return false;
      shown = node;
      show();
      return true;
    },
    stopEvent: (event) => event.target instanceof HTMLButtonElement,
    ignoreMutation: (mutation) => mutation.type !== 'selection',
  };
}

export function quotationViews(inserts: Inserts): Extension {
  return Extension.create({
    name: 'quotationViews',
    addProseMirrorPlugins: () => [
      new Plugin({
        key: new PluginKey('quotationViews'),
        props: { nodeViews: { quotation: (node, view, getPos) => quotationView(node, view, getPos, inserts) } },
      }),
    ],
  });
}
