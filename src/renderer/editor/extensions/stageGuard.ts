import { Extension } from '@tiptap/core';
import { isHistoryTransaction } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import {
  AllSelection,
  type EditorState,
  Plugin,
  PluginKey,
  Selection,
  TextSelection,
  type Transaction,
} from '@tiptap/pm/state';

/** Set on a transaction that means to change the sections: the document is put in anew. */
export const CHANGES_SECTIONS = 'changesSections';

interface Section {
  node: Node;
  pos: number;
}

/** The stage sections of a document, in its order. They stand at the top level only. */
export function sectionsOf(doc: Node): Section[] {
  const sections: Section[] = [];
  doc.forEach((node, pos) => {
    if (node.type.name === 'stage') sections.push({ node, pos });
  });
  return sections;
}

/** The section that the selection begins in. */
function currentSection(state: EditorState): Section | null {
  const { $from } = state.selection;
  const node = $from.depth > 0 ? $from.node(1) : null;
  return node?.type.name === 'stage' ? { node, pos: $from.before(1) } : null;
}

function touched(state: EditorState): Section[] {
  const { from, to } = state.selection;
  return sectionsOf(state.doc).filter(({ node, pos }) => pos < to && pos + node.nodeSize > from);
}

/** Deletes a selection that reaches over more than one section in each of them: the sections stay. */
function deleteAcrossSections(state: EditorState): Transaction | null {
  const { from, to } = state.selection;
  const sections = touched(state);
  if (state.selection.empty || (sections.length < 2 && !(state.selection instanceof AllSelection))) return null;
  if (sections.length === 0) return null;
  const tr = state.tr;
  state.doc.forEach((node, pos) => {
    const start = Math.max(from, pos);
    const end = Math.min(to, pos + node.nodeSize);
    if (start >= end) return;
    const { mapping } = tr;
    if (node.type.name !== 'stage') {
      tr.deleteRange(mapping.map(start), mapping.map(end, -1));
      return;
    }
    const all = start <= pos + 2 && end >= pos + node.nodeSize - 2;
    const [first, last] = [mapping.map(pos + 1), mapping.map(pos + node.nodeSize - 1, -1)];
    if (all) tr.replaceWith(first, last, state.schema.nodes.paragraph?.create() ?? []);
    else tr.deleteRange(Math.max(mapping.map(start), first), Math.min(mapping.map(end, -1), last));
  });
  return tr.setSelection(Selection.near(tr.doc.resolve(Math.min(from, tr.doc.content.size)), 1)).scrollIntoView();
}

function idsOf(doc: Node): string[] {
  return sectionsOf(doc).map(({ node }) => String(node.attrs.stageId));
}

/** A section that a join or a drop has doubled gives its blocks to the section before it, where they stand. */
function mergeDoubled(tr: Transaction, wanted: readonly string[]): void {
  const seen = new Set<string>();
  for (const id of idsOf(tr.doc)) {
    if (!seen.has(id) && wanted.includes(id)) {
      seen.add(id);
      continue;
    }
    const sections = sectionsOf(tr.doc);
    const index = sections.findLastIndex(({ node }) => node.attrs.stageId === id);
    const [before, doubled] = [sections[index - 1], sections[index]];
    if (before === undefined || doubled === undefined) continue;
    tr.delete(doubled.pos, doubled.pos + doubled.node.nodeSize);
    tr.insert(before.pos + before.node.nodeSize - 1, doubled.node.content);
  }
}

/** Puts back, empty, the sections that a change took away. */
function restoreMissing(tr: Transaction, old: readonly Section[]): void {
  const present = new Set(idsOf(tr.doc));
  old.forEach(({ node }, index) => {
    if (present.has(node.attrs.stageId)) return;
    const previous = old[index - 1]?.node.attrs.stageId;
    const sections = sectionsOf(tr.doc);
    const found = sections.find((section) => section.node.attrs.stageId === previous);
    const place = found === undefined ? (sections[0]?.pos ?? tr.doc.content.size) : found.pos + found.node.nodeSize;
    const stage = node.type.createAndFill(node.attrs);
    if (stage !== null) tr.insert(place, stage);
    present.add(node.attrs.stageId);
  });
}

/** Each section once, as before: no key, no cut and no drop removes a stage of the model or doubles it. */
function restoreSections(before: EditorState, after: EditorState): Transaction | null {
  const old = sectionsOf(before.doc);
  const wanted = idsOf(before.doc);
  const found = idsOf(after.doc);
  if (wanted.length === found.length && wanted.every((id) => found.includes(id))) return null;
  const tr = after.tr;
  const first = after.doc.firstChild;
  mergeDoubled(tr, wanted);
  restoreMissing(tr, old);
  const strayParagraph = before.doc.firstChild?.type.name === 'stage' && first?.type.name === 'paragraph';
  if (strayParagraph && first.content.size === 0) tr.delete(0, first.nodeSize);
  const head = Math.min(tr.mapping.map(after.selection.head), tr.doc.content.size);
  return tr.steps.length > 0 ? tr.setSelection(Selection.near(tr.doc.resolve(head))) : null;
}

/** Between two sections nothing can be written: a cursor that comes to stand there goes on into the next one. */
function intoSection(before: EditorState, after: EditorState): Transaction | null {
  const { $head, empty } = after.selection;
  if (!empty || $head.depth > 0) return null;
  if ($head.nodeBefore?.type.name !== 'stage' && $head.nodeAfter?.type.name !== 'stage') return null;
  return after.tr.setSelection(Selection.near($head, before.selection.head > $head.pos ? -1 : 1));
}

function atSectionEdge(state: EditorState, edge: 'start' | 'end'): boolean {
  const section = currentSection(state);
  if (section === null || !state.selection.empty) return false;
  const inside = state.doc.resolve(edge === 'start' ? section.pos + 1 : section.pos + section.node.nodeSize - 1);
  const limit = Selection.findFrom(inside, edge === 'start' ? 1 : -1, true);
  return limit !== null && limit.head === state.selection.head;
}

/**
 * Backspace at the beginning of a section: a heading there, and an empty question, become a paragraph; a paragraph stays.
 * An empty transaction stands for nothing to be done, by nobody: list keys would join it with the stage before.
 */
function plainAtStart(state: EditorState): Transaction | null {
  const { $from } = state.selection;
  if (!atSectionEdge(state, 'start') || $from.depth !== 2) return null;
  const { paragraph } = state.schema.nodes;
  const { parent } = $from;
  const becomesPlain = parent.type.name === 'heading' || (parent.type.name === 'question' && parent.content.size === 0);
  return paragraph && becomesPlain ? state.tr.setBlockType($from.pos, $from.pos, paragraph) : state.tr;
}

/** The section's text first, then everything. */
function selectSection(state: EditorState): Transaction | null {
  const section = currentSection(state);
  if (section === null) return null;
  const end = section.pos + section.node.nodeSize;
  const all = TextSelection.between(state.doc.resolve(section.pos + 1), state.doc.resolve(end - 1));
  const done = state.selection.from <= all.from && state.selection.to >= all.to;
  return done ? null : state.tr.setSelection(all);
}

/** Keeps the stage sections whole, whatever is deleted, cut, typed over or dragged away. */
export const StageGuard = Extension.create({
  name: 'stageGuard',
  // Before the keys of lists and tables for what reaches over sections; the rest comes last, in `StageStart`.
  priority: 900,

  addKeyboardShortcuts() {
    const apply = (transaction: Transaction | null): boolean => {
      if (transaction !== null) this.editor.view.dispatch(transaction);
      return transaction !== null;
    };
    const deleteSections = () => apply(deleteAcrossSections(this.editor.state));
    // Beside a table or a picture of free writing: the list keys that come next fail outside every block.
    const deleteOutside = (direction: 'Backward' | 'Forward') => {
      if (this.editor.state.selection.$from.depth > 0) return false;
      this.editor.commands.first(({ commands }) => [
        () => commands.deleteSelection(),
        () => commands[`join${direction}`](),
        () => commands[`selectNode${direction}`](),
      ]);
      return true;
    };
    const back = () => deleteSections() || deleteOutside('Backward') || apply(plainAtStart(this.editor.state));
    const forward = () => deleteSections() || deleteOutside('Forward') || atSectionEdge(this.editor.state, 'end');
    return {
      Backspace: back,
      'Mod-Backspace': back,
      'Alt-Backspace': back,
      'Shift-Backspace': back,
      Delete: forward,
      'Mod-Delete': forward,
      'Alt-Delete': forward,
      'Mod-a': () => apply(selectSection(this.editor.state)),
    };
  },

  addProseMirrorPlugins: () => [
    new Plugin({
      key: new PluginKey('stageGuard'),
      appendTransaction(transactions, before, after) {
        if (!transactions.some((transaction) => transaction.docChanged)) return intoSection(before, after);
        if (transactions.some((tr) => tr.getMeta(CHANGES_SECTIONS) === true || isHistoryTransaction(tr))) return null;
        return restoreSections(before, after);
      },
      props: {
        handleTextInput(view, _from, _to, text) {
          const transaction = deleteAcrossSections(view.state);
          if (transaction === null) return false;
          view.dispatch(transaction.insertText(text));
          return true;
        },
      },
    }),
  ],
});

/** What the keys of lists and tables leave at the beginning of a section does nothing: a browser would join two stages. */
export const StageStart = Extension.create({
  name: 'stageStart',
  priority: 10,

  addKeyboardShortcuts() {
    const atStart = () => atSectionEdge(this.editor.state, 'start');
    return { Backspace: atStart, 'Mod-Backspace': atStart, 'Alt-Backspace': atStart, 'Shift-Backspace': atStart };
  },
});
