import type { Node } from '@tiptap/pm/model';
import { type EditorState, TextSelection } from '@tiptap/pm/state';
import { plainLetters } from '../../../shared/document/realNames.ts';
import type { Mentionable } from '../host.ts';

/** More clients than this are found by typing on. */
const MOST_OFFERED = 8;
const LONGEST_QUERY = 60;
/** Stands for what is no text, in a text whose places are to be those of the document. */
const NO_TEXT = '\ufffc';
/** An @ that begins a word, and what is typed after it: no address of a mail. */
const QUERY = /(?:^|[\s([{"'“‘—–/-]|\ufffc)@([^\s@\ufffc][^@\ufffc]*)?$/u;

/** What is typed to mention a client: `@`, and the part of a code name. */
export interface MentionQuery {
  /** Of the @. */
  from: number;
  /** The caret. */
  to: number;
  query: string;
}

/** A block's text with one character for each place of the document. */
export function textByPlaces(block: Node, from = 0, to = block.content.size): string {
  return block.textBetween(from, to, NO_TEXT, NO_TEXT);
}

/** Whether a mention may stand at the selection: not in a prompt, which is text only. */
function mayMention({ selection, schema }: EditorState): boolean {
  const { $from } = selection;
  const { client } = schema.nodes;
  return client !== undefined && $from.parent.canReplaceWith($from.index(), $from.index(), client);
}

/** The mention that is being typed at the caret; null where there is none. */
export function mentionQuery(state: EditorState): MentionQuery | null {
  const { selection } = state;
  if (!(selection instanceof TextSelection) || !selection.empty || !mayMention(state)) return null;
  const { $from } = selection;
  const before = textByPlaces($from.parent, Math.max(0, $from.parentOffset - LONGEST_QUERY - 2), $from.parentOffset);
  const [, query = ''] = QUERY.exec(before) ?? [null, null];
  if (query === null || query.length > LONGEST_QUERY) return null;
  return { from: selection.from - query.length - 1, to: selection.from, query };
}

/**
 * The clients that a query means, best first: those whose code name begins with it, then those in which it stands.
 * `more` counts those beyond what one list shows.
 */
export function offeredClients(
  clients: readonly Mentionable[],
  query: string,
): { options: readonly Mentionable[]; more: number } {
  const wanted = plainLetters(query);
  const named = clients.map((client) => ({ client, name: plainLetters(client.codeName) }));
  const beginning = named.filter(({ name }) => name.startsWith(wanted));
  const within = named.filter(({ name }) => !name.startsWith(wanted) && name.includes(wanted));
  const all = [...beginning, ...within].map(({ client }) => client);
  return { options: all.slice(0, MOST_OFFERED), more: Math.max(0, all.length - MOST_OFFERED) };
}
