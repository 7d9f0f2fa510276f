import { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
// The types of the commands that it brings.
import type {} from '@tiptap/starter-kit';
import { editorExtensions } from '../../../../src/renderer/editor/extensions/editorExtensions.ts';
import type { CitableSource, EditorHost, EvidencePassage, Mentionable } from '../../../../src/renderer/editor/host.ts';
import type { DocumentNode } from '../../../../src/shared/document/document.ts';
import type { RegisteredTerm } from '../../../../src/shared/domain/client.ts';

interface Wish {
  clients?: readonly Mentionable[];
  terms?: readonly RegisteredTerm[];
  sources?: readonly CitableSource[] | null;
  evidence?: readonly EvidencePassage[];
  editable?: boolean;
}

/** The editor as the app has it, on these blocks, and what a person does in it. */
export function anEditor(content: DocumentNode[], wish: Wish = {}) {
  const { clients = [], terms = [], evidence = [], sources = null, editable = true } = wish;
  let known = terms;
  const listeners = new Set<() => void>();
  const nothing = () => undefined;
  const host: EditorHost = {
    model: () => null,
    onModel: () => nothing,
    clients: () => clients,
    terms: () => known,
    onTerms(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    evidence: () => evidence,
    onEvidence: () => nothing,
    knownEvidence: (ids) => Promise.resolve(ids.filter((id) => evidence.some((piece) => piece.id === id))),
    tagPassage: nothing,
    changeEvidence: nothing,
    dropEvidence: nothing,
    sources: () => sources,
    onSources: () => nothing,
    cite: nothing,
    addImage: () => Promise.reject(new Error('no pictures here')),
    imageUrl: () => Promise.reject(new Error('no pictures here')),
    refused: nothing,
    openLink: nothing,
    editLink: nothing,
    describeImage: nothing,
    focusToolbar: nothing,
  };
  const editor = new Editor({
    element: document.createElement('div'),
    extensions: editorExtensions(host),
    content: { type: 'doc', content },
    editable,
    injectCSS: false,
  });
  const { view } = editor;
  return {
    editor,
    view,
    /** The text with a character for each place, clients by code name. */
    text: () => editor.getText({ blockSeparator: '\n' }),
    blocks: (): DocumentNode[] => editor.state.doc.content.toJSON(),
    /** The caret (or a selection) as a click or an arrow key leaves it. */
    select(from: number, to = from): void {
      view.dispatch(editor.state.tr.setSelection(TextSelection.create(editor.state.doc, from, to)));
    },
    /** Types sign by sign, as one does. */
    type(text: string): void {
      for (const sign of text) {
        const { from, to } = editor.state.selection;
        if (view.someProp('handleTextInput', (handle) => handle(view, from, to, sign, () => editor.state.tr))) continue;
        view.dispatch(editor.state.tr.insertText(sign));
      }
    },
    press(key: string, modifiers: KeyboardEventInit = {}): boolean {
      const event = new KeyboardEvent('keydown', { key, ...modifiers });
      return view.someProp('handleKeyDown', (handle) => handle(view, event)) === true;
    },
    /** What the journal says of the register now. */
    register(terms: readonly RegisteredTerm[]): void {
      known = terms;
      for (const listener of listeners) listener();
    },
  };
}
