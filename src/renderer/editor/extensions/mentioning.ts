import { Extension } from '@tiptap/core';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { EditorHost, Mentionable } from '../host.ts';
import { type MentionQuery, mentionQuery, offeredClients, textByPlaces } from './mentionQuery.ts';

/** The open list of clients. */
export interface Suggesting extends MentionQuery {
  /** Of the list's element; its options are `${listId}-0` and so on. */
  listId: string;
  options: readonly Mentionable[];
  /** How many more there are, to be found by typing on. */
  more: number;
  /** The option that Enter takes. */
  chosen: number;
}

interface Mentioning {
  open: Suggesting | null;
  /** Where an @ stands whose list was closed: it stays closed. */
  closedAt: number | null;
}

type Action = { choose: number } | 'close';

const mentioning = new PluginKey<Mentioning>('mentioning');
const CLOSED: Mentioning = { open: null, closedAt: null };

let lists = 0;

/** The list of clients that is open; null for none. */
export function suggestingIn(state: EditorState): Suggesting | null {
  return mentioning.getState(state)?.open ?? null;
}

/** Closes the list; what was typed stays. */
export function closeSuggesting(view: EditorView): void {
  if (suggestingIn(view.state) !== null) view.dispatch(view.state.tr.setMeta(mentioning, 'close' satisfies Action));
}

/** Puts the client in the place of what was typed. */
export function mentionClient(view: EditorView, client: Mentionable): void {
  const open = suggestingIn(view.state);
  const type = view.state.schema.nodes.client;
  if (open === null || type === undefined) return;
  const marks = view.state.selection.$from.marks();
  const node = type.create({ clientId: client.id, codeName: client.codeName }, null, marks);
  view.dispatch(view.state.tr.replaceWith(open.from, open.to, node).scrollIntoView());
}

/** Types the @ that opens the list, with a space before it where it would not begin a word. */
export function startMention(tr: Transaction): boolean {
  const { $from } = tr.selection;
  const before = textByPlaces($from.parent, Math.max(0, $from.parentOffset - 1), $from.parentOffset);
  tr.insertText(/[\p{L}\p{N}\p{P}]/u.test(before) ? ' @' : '@');
  return true;
}

function suggest(query: MentionQuery, before: Suggesting | null, host: EditorHost, listId: string): Mentioning {
  const { options, more } = offeredClients(host.clients(), query.query);
  // Words that are no code name go on as text.
  if (options.length === 0 && query.query !== '') return CLOSED;
  const chosen = before?.query === query.query ? before.chosen : 0;
  return { open: { ...query, listId, options, more, chosen }, closedAt: null };
}

function next(tr: Transaction, before: Mentioning, state: EditorState, host: EditorHost, listId: string): Mentioning {
  const action: Action | undefined = tr.getMeta(mentioning);
  const { open } = before;
  if (action === 'close') return { open: null, closedAt: open?.from ?? null };
  if (action !== undefined) return open === null ? before : { ...before, open: { ...open, chosen: action.choose } };
  if (!tr.docChanged && !tr.selectionSet) return before;
  // A list opens while one types; a caret that comes by opens none.
  if (open === null && !tr.docChanged) return before;
  const query = mentionQuery(state);
  if (query === null) return CLOSED;
  const closedAt = before.closedAt === null ? null : tr.mapping.map(before.closedAt, -1);
  if (closedAt === query.from) return { open: null, closedAt };
  return suggest(query, open, host, listId);
}

/** What a key does while the list is open; false where it does what it does elsewhere. */
function onKey(view: EditorView, event: KeyboardEvent): boolean {
  const open = suggestingIn(view.state);
  if (open === null || event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return false;
  const { options, chosen } = open;
  if (event.key === 'Escape') {
    closeSuggesting(view);
    return true;
  }
  const client = options[chosen];
  if (client === undefined) return false;
  if (event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey)) {
    mentionClient(view, client);
    return true;
  }
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return false;
  const step = event.key === 'ArrowDown' ? 1 : -1;
  const choose = (chosen + step + options.length) % options.length;
  view.dispatch(view.state.tr.setMeta(mentioning, { choose } satisfies Action));
  return true;
}

/**
 * Clients offered while one types `@`. The focus stays in the text, which says by `aria-activedescendant` which option is
 * chosen; `MentionList` shows the list.
 */
export function mentions(host: EditorHost): Extension {
  return Extension.create({
    name: 'mentions',
    // Before Enter splits a paragraph and Tab moves a list's item.
    priority: 1000,
    addProseMirrorPlugins() {
      lists += 1;
      const listId = `mention-list-${lists}`;
      return [
        new Plugin<Mentioning>({
          key: mentioning,
          state: {
            init: () => CLOSED,
            apply: (tr, before, _old, state) =>
              this.editor.isEditable ? next(tr, before, state, host, listId) : CLOSED,
          },
          props: {
            attributes(state): Record<string, string> {
              const open = suggestingIn(state);
              if (open === null || open.options.length === 0) return {};
              const active = `${open.listId}-${open.chosen}`;
              return { 'aria-autocomplete': 'list', 'aria-controls': open.listId, 'aria-activedescendant': active };
            },
            handleKeyDown: onKey,
            handleDOMEvents: {
              blur(view) {
                closeSuggesting(view);
                return false;
              },
            },
          },
        }),
      ];
    },
  });
}
