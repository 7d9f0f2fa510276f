import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { type FoundName, type NamedClient, type NameFinder, nameFinder } from '../../../shared/document/realNames.ts';
import type { EditorHost } from '../host.ts';
import { textByPlaces } from './mentionQuery.ts';

/** A registered name in the document, with what may be done about it. */
export interface NameOffer extends FoundName {
  /** The person asked for it: the focus goes there. */
  entered: boolean;
}

interface RealNames {
  find: NameFinder;
  /** Every registered name in the document; what was found is in each one's spec. */
  found: DecorationSet;
  /** Names that were left as they are, for as long as the editor is open. */
  left: ReadonlySet<string>;
  offer: NameOffer | null;
}

type Action = { names: NameFinder } | { enter: NameOffer } | { leave: string } | 'close';

const realNames = new PluginKey<RealNames>('realNames');
/** So far beyond a name an offer goes with one who types on. */
const NEAR = 24;
const FINISHED = /(?:['’]s)?[^\p{L}\p{N}\p{M}'’-]$/u;

/** What is offered at the caret; null for nothing. */
export function offerIn(state: EditorState): NameOffer | null {
  return realNames.getState(state)?.offer ?? null;
}

function offerOf(decoration: Decoration, entered: boolean): NameOffer {
  const { name, clients } = decoration.spec as Pick<FoundName, 'name' | 'clients'>;
  return { from: decoration.from, to: decoration.to, name, clients, entered };
}

/** Where this name stands in the document, in order. */
export function placesOf(state: EditorState, name: string): { from: number; to: number }[] {
  return realNames.getState(state)?.found.find(undefined, undefined, (spec) => spec.name === name) ?? [];
}

function namesIn(block: Node, start: number, { find, left }: Pick<RealNames, 'find' | 'left'>): Decoration[] {
  return find(textByPlaces(block))
    .filter(({ name }) => !left.has(name))
    .map(({ from, to, name, clients }) =>
      Decoration.inline(start + from, start + to, { class: 'real-name' }, { name, clients }),
    );
}

/** Marks the names of every block of text that lies in the range anew. */
function marked(doc: Node, from: number, to: number, names: Omit<RealNames, 'offer'>): DecorationSet {
  let { found } = names;
  doc.nodesBetween(from, to, (node, pos) => {
    if (!node.isTextblock) return true;
    const old = found.find(pos, pos + node.nodeSize);
    const now = namesIn(node, pos + 1, names);
    if (old.length > 0) found = found.remove(old);
    if (now.length > 0) found = found.add(doc, now);
    return false;
  });
  return found;
}

/** The part of the new document in which something was changed. */
function changedRange({ mapping, doc }: Transaction): { from: number; to: number } {
  let [from, to] = [doc.content.size, 0];
  mapping.maps.forEach((map, index) => {
    const later = mapping.slice(index + 1);
    map.forEach((_oldStart, _oldEnd, newStart, newEnd) => {
      from = Math.min(from, later.map(newStart, -1));
      to = Math.max(to, later.map(newEnd, 1));
    });
  });
  return { from: Math.max(0, from - 1), to: Math.min(doc.content.size, to + 1) };
}

/** The name that the caret touches. */
function nameAt({ selection }: EditorState, found: DecorationSet): Decoration | undefined {
  if (!(selection instanceof TextSelection) || !selection.empty) return undefined;
  return found.find(selection.from, selection.from)[0];
}

/** The name that was finished, perhaps with an ’s, by the space or the sign before the caret. */
function justFinished({ selection }: EditorState, found: DecorationSet): Decoration | undefined {
  const { $from, from: caret } = selection;
  const [after = ''] = FINISHED.exec($from.nodeBefore?.text?.slice(-4) ?? '') ?? [];
  const end = caret - after.length;
  return selection.empty && after !== '' ? found.find(end, end).find(({ to }) => to === end) : undefined;
}

/** While one types: the offer for a name that was just finished, or that goes along with the caret. */
function offerWhileTyping(tr: Transaction, before: RealNames, state: EditorState, found: DecorationSet) {
  const finished = justFinished(state, found);
  if (finished !== undefined) return offerOf(finished, false);
  if (before.offer === null) return null;
  const [from, to] = [tr.mapping.map(before.offer.from, 1), tr.mapping.map(before.offer.to, -1)];
  const still = found.find(from, to).find((one) => one.from === from && one.to === to);
  const { $head, head } = state.selection;
  const near = head >= from && head - to <= NEAR && $head.sameParent(state.doc.resolve(from));
  return still !== undefined && near ? offerOf(still, false) : null;
}

function next(tr: Transaction, before: RealNames, state: EditorState): RealNames {
  const action: Action | undefined = tr.getMeta(realNames);
  const { doc } = state;
  if (action === 'close') return { ...before, offer: null };
  if (action !== undefined && 'enter' in action) return { ...before, offer: action.enter };
  if (action !== undefined) {
    const find = 'names' in action ? action.names : before.find;
    const left = 'leave' in action ? new Set([...before.left, action.leave]) : before.left;
    const found = marked(doc, 0, doc.content.size, { find, left, found: DecorationSet.empty });
    return { find, left, found, offer: null };
  }
  if (tr.docChanged) {
    const { from, to } = changedRange(tr);
    const mapped = before.found.map(tr.mapping, doc);
    const found = from > to ? mapped : marked(doc, from, to, { ...before, found: mapped });
    return { ...before, found, offer: offerWhileTyping(tr, before, state, found) };
  }
  if (!tr.selectionSet) return before;
  const at = nameAt(state, before.found);
  if (at === undefined && before.offer === null) return before;
  return { ...before, offer: at === undefined ? null : offerOf(at, false) };
}

/** Closes the offer, until the caret comes to a name again. */
export function closeOffer(view: EditorView): void {
  if (offerIn(view.state) !== null) view.dispatch(view.state.tr.setMeta(realNames, 'close' satisfies Action));
}

/** Leaves this name as it is, wherever it stands in the text, for as long as the editor is open. */
export function leaveName(view: EditorView, name: string): void {
  view.dispatch(view.state.tr.setMeta(realNames, { leave: name } satisfies Action));
}

/** Puts the client's mention in the place of these names; their code name as text in a prompt, which is text only. */
export function replaceNames(
  state: EditorState,
  places: readonly { from: number; to: number }[],
  { clientId, codeName }: NamedClient,
): Transaction {
  const { schema, doc, tr } = state;
  const { client } = schema.nodes;
  for (const { from, to } of places.toSorted((one, other) => other.from - one.from)) {
    const $from = doc.resolve(from);
    const marks = doc.nodeAt(from)?.marks;
    const mayMention = client && $from.parent.canReplaceWith($from.index(), doc.resolve(to).indexAfter(), client);
    const put = mayMention ? client.create({ clientId, codeName }, null, marks) : schema.text(codeName, marks);
    tr.replaceWith(from, to, put);
  }
  return tr;
}

/** The offer that is open, else the next name after the caret, or from the beginning: with the focus in it. */
function enterOffer(state: EditorState): Transaction | null {
  const names = realNames.getState(state);
  const all = names?.found.find().toSorted((one, other) => one.from - other.from) ?? [];
  const { head } = state.selection;
  const found = all.find(({ to }) => to >= head) ?? all[0];
  const offer = names?.offer ?? (found && offerOf(found, true));
  if (!offer) return null;
  const tr = state.tr.setMeta(realNames, { enter: { ...offer, entered: true } } satisfies Action);
  const near = head >= offer.from && head - offer.to <= NEAR;
  return near ? tr : tr.setSelection(TextSelection.create(state.doc, offer.to)).scrollIntoView();
}

/**
 * Marks registered names of clients in the text, and offers mentions in their place: where the caret comes to one, where
 * one was just typed, and by Alt+Enter. `RealNameOffer` shows the offer. Each change looks at the blocks that it changed.
 */
export function realNameMarks(host: EditorHost): Extension {
  return Extension.create({
    name: 'realNames',
    priority: 950,
    addKeyboardShortcuts() {
      return {
        'Alt-Enter': () => {
          const transaction = this.editor.isEditable ? enterOffer(this.editor.state) : null;
          if (transaction !== null) this.editor.view.dispatch(transaction);
          return transaction !== null;
        },
        Escape: () => {
          const open = offerIn(this.editor.state) !== null;
          closeOffer(this.editor.view);
          return open;
        },
      };
    },
    addProseMirrorPlugins() {
      const isEditable = () => this.editor.isEditable;
      return [
        new Plugin<RealNames>({
          key: realNames,
          state: {
            init(_config, { doc }) {
              const names = { find: nameFinder(host.terms()), left: new Set<string>(), found: DecorationSet.empty };
              return { ...names, found: marked(doc, 0, doc.content.size, names), offer: null };
            },
            apply: (tr, before, _old, state) => next(tr, before, state),
          },
          view: (view) => ({
            destroy: host.onTerms(() => {
              const names = nameFinder(host.terms());
              view.dispatch(view.state.tr.setMeta(realNames, { names } satisfies Action));
            }),
          }),
          props: {
            decorations: (state) => (isEditable() ? realNames.getState(state)?.found : null),
            handleDOMEvents: {
              blur(view, { relatedTarget }) {
                if (!(relatedTarget instanceof Element && relatedTarget.closest('.name-offer'))) closeOffer(view);
                return false;
              },
            },
          },
        }),
      ];
    },
  });
}
