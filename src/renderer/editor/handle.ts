import type { Editor, EditorEvents } from '@tiptap/core';
import { closeHistory } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, NodeSelection, Selection, TextSelection, type Transaction } from '@tiptap/pm/state';
import { followUp } from '../../shared/document/build.ts';
import {
  checkDocument,
  DOCUMENT_VERSION,
  type DocumentNode,
  type ReflectionDocument,
} from '../../shared/document/document.ts';
import {
  markPlaces,
  type Place,
  passageIds,
  placesOf,
  type SelectedPassage,
  selectedPassage,
  unmark,
} from './extensions/evidencePassages.ts';
import { flashPassage } from './extensions/evidenceView.ts';
import { placeOfWords } from './extensions/gateWords.ts';
import { toSection } from './extensions/moving.ts';
import { CHANGES_SECTIONS, sectionsOf } from './extensions/stageGuard.ts';

/** A block that is put in whole: which of the text’s blocks of its type it is, from 0. */
export interface BlockPlace {
  type: 'quotation' | 'liveBlock';
  index: number;
}

/** What can be done with an open editor from outside. Every method is safe after the editor has gone: it does nothing. */
export interface EditorHandle {
  /** The document as it stands. Serialises: call it when saving, not on each key. */
  getDocument(): ReflectionDocument;
  /**
   * Puts in another document as one step that can be undone: another model, an earlier version. Leaves the focus where
   * it is. Throws what `checkDocument` throws.
   */
  setDocument(document: ReflectionDocument): void;
  /**
   * Puts a prompt into the text, with an empty paragraph for the answer and the cursor in it: after the block with the
   * cursor if that is in the stage, else at the stage's end; where there is no such stage, after the cursor's block.
   */
  insertQuestion(stageId: string, text: string): void;
  /** Puts in the question about an earlier plan and the plan as a quotation, like `insertQuestion`. */
  insertFollowUp(stageId: string, question: string, quote: string): void;
  /** The stage in which the cursor is; null where it is in none. */
  caretStage(): string | null;
  /** Puts in a block that is put in whole (a quote, a live block), with an empty paragraph to go on in, like `insertQuestion`. */
  insertBlock(stageId: string, block: DocumentNode): void;
  /** The cursor to the end of a stage's text; nothing where there is no such stage. */
  focusStage(stageId: string): void;
  focusEnd(): void;
  /** What is selected and can be used as evidence; null for none. The selection stays while the focus is elsewhere. */
  selectedPassage(): SelectedPassage | null;
  /**
   * Marks words as this piece of evidence, and goes on behind them. No step of the writer's history: an undo takes back
   * what was written, never what it is evidence of.
   */
  markPassage(evidenceId: string, place: Place): void;
  /** Takes a passage's mark away, which an undo in the text passes over; calling what is returned puts it back. */
  unmarkPassage(evidenceId: string): () => void;
  /** The ids of all marked passages in the order of the text. */
  passageIds(): string[];
  /** Goes to a passage and makes it stand out for a moment; false where it does not stand in the text. */
  showPassage(evidenceId: string): boolean;
  /** Selects words of a stage’s lines, by their place in what `gateLines` reads; else goes to the stage. */
  showWords(stageId: string, place: Place): void;
  /** Selects a block that was put in whole; nothing where there are fewer. */
  showBlock(place: BlockPlace): void;
  focus(): void;
}

/** The editor's document as plain JSON. */
export function documentIn(editor: Editor): ReflectionDocument {
  return { type: 'doc', attrs: { version: DOCUMENT_VERSION }, content: editor.state.doc.content.toJSON() };
}

function positionOf(doc: Node, { type, index }: BlockPlace): number | null {
  const found: number[] = [];
  doc.descendants((node, pos) => {
    if (node.type.name === type) found.push(pos);
  });
  return found[index] ?? null;
}

function isBlankParagraph(node: Node | null): boolean {
  return node !== null && node.type.name === 'paragraph' && node.content.size === 0;
}

/** Where blocks go: in place of an empty paragraph, or after what is written. */
function placeFor(state: EditorState, stageId: string): Place {
  const section = sectionsOf(state.doc).find(({ node }) => node.attrs.stageId === stageId);
  const { $from } = state.selection;
  const depth = section === undefined && $from.node(1)?.type.name !== 'stage' ? 1 : 2;
  const inside = section === undefined || ($from.depth > 0 && $from.before(1) === section.pos);
  if (inside && $from.depth >= depth) {
    const block = $from.node(depth);
    return { from: isBlankParagraph(block) ? $from.before(depth) : $from.after(depth), to: $from.after(depth) };
  }
  const parent = section?.node ?? state.doc;
  const end = section === undefined ? state.doc.content.size : section.pos + section.node.nodeSize - 1;
  return { from: isBlankParagraph(parent.lastChild) ? end - 2 : end, to: end };
}

function insertBlocks(state: EditorState, stageId: string, blocks: readonly DocumentNode[]): Transaction {
  const { from, to } = placeFor(state, stageId);
  const nodes = blocks.map((block) => state.schema.nodeFromJSON(block));
  const tr = state.tr.replaceWith(from, to, nodes);
  const end = from + nodes.reduce((size, node) => size + node.nodeSize, 0);
  return tr.setSelection(Selection.near(tr.doc.resolve(end), -1)).scrollIntoView();
}

/** Takes the marks of a passage away; what is returned puts them back where their words stand by then. */
function unmarkPassage(editor: Editor, id: string): () => void {
  let places = placesOf(editor.state.doc, id);
  if (places.length === 0) return () => {};
  const follow = ({ transaction, appendedTransactions }: EditorEvents['transaction']) => {
    for (const { mapping } of [transaction, ...appendedTransactions]) {
      places = places.map(({ from, to }) => ({ from: mapping.map(from, 1), to: mapping.map(to, -1) }));
    }
  };
  editor.view.dispatch(unmark(editor.state.tr, [id]).setMeta('addToHistory', false));
  editor.on('transaction', follow);
  return () => {
    editor.off('transaction', follow);
    const standing = places.filter(({ from, to }) => from < to);
    if (editor.isDestroyed || standing.length === 0) return;
    editor.view.dispatch(markPlaces(editor.state, id, standing).setMeta('addToHistory', false));
  };
}

/** The handle of an editor. */
export function handleOf(editor: Editor): EditorHandle {
  function dispatch(build: (state: EditorState) => Transaction | null): void {
    if (editor.isDestroyed) return;
    const transaction = build(editor.state);
    if (transaction === null) return;
    // Else Chromium may go on typing where the caret was, when a block is put in before the one that it stands in.
    if (transaction.docChanged) editor.view.dom.ownerDocument.getSelection()?.removeAllRanges();
    editor.view.dispatch(transaction);
    editor.view.focus();
  }
  function insert(stageId: string, blocks: DocumentNode[]): void {
    if (editor.isEditable) dispatch((state) => insertBlocks(state, stageId, blocks));
  }
  return {
    getDocument: () => documentIn(editor),
    setDocument(document) {
      const blocks = checkDocument(document).content.map((block) => editor.schema.nodeFromJSON(block));
      if (editor.isDestroyed) return;
      const tr = closeHistory(editor.state.tr).replaceWith(0, editor.state.doc.content.size, blocks);
      editor.view.dispatch(tr.setSelection(Selection.atStart(tr.doc)).setMeta(CHANGES_SECTIONS, true));
    },
    insertQuestion: (stageId, text) => insert(stageId, followUp(text, '')),
    insertFollowUp: (stageId, question, quote) => insert(stageId, followUp(question, quote)),
    caretStage() {
      if (editor.isDestroyed) return null;
      const section = editor.state.selection.$from.node(1);
      return section?.type.name === 'stage' ? String(section.attrs.stageId) : null;
    },
    insertBlock: (stageId, block) => insert(stageId, [block, { type: 'paragraph' }]),
    focusStage: (stageId) => dispatch((state) => toSection(state, stageId)),
    focusEnd: () => dispatch((state) => state.tr.setSelection(Selection.atEnd(state.doc)).scrollIntoView()),
    selectedPassage: () => (editor.isDestroyed ? null : selectedPassage(editor.state)),
    markPassage(evidenceId, place) {
      if (!editor.isEditable) return;
      dispatch((state) => {
        const tr = markPlaces(state, evidenceId, [place]).setMeta('addToHistory', false);
        // Behind the passage, so that typing on takes none of it away.
        return tr.setSelection(Selection.near(tr.doc.resolve(place.to), -1));
      });
    },
    unmarkPassage: (evidenceId) => (editor.isDestroyed ? () => {} : unmarkPassage(editor, evidenceId)),
    passageIds: () => (editor.isDestroyed ? [] : passageIds(editor.state.doc)),
    showPassage(evidenceId) {
      if (editor.isDestroyed) return false;
      const [first] = placesOf(editor.state.doc, evidenceId);
      if (first === undefined) return false;
      dispatch(({ tr }) => tr.setSelection(Selection.near(tr.doc.resolve(first.from))).scrollIntoView());
      flashPassage(editor.view.dom, evidenceId);
      return true;
    },
    showWords: (stageId, asked) =>
      dispatch((state) => {
        const place = placeOfWords(state.doc, stageId, asked);
        if (place === null) return toSection(state, stageId);
        return state.tr.setSelection(TextSelection.create(state.doc, place.from, place.to)).scrollIntoView();
      }),
    showBlock: (place) =>
      dispatch((state) => {
        const at = positionOf(state.doc, place);
        return at === null ? null : state.tr.setSelection(NodeSelection.create(state.doc, at)).scrollIntoView();
      }),
    focus: () => dispatch(({ tr }) => tr),
  };
}
