import type { Mark, Node } from '@tiptap/pm/model';
import { AllSelection, type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';

/** A stretch of the document. */
export interface Place {
  from: number;
  to: number;
}

/** Words that can be used as evidence, and where they stand. */
export interface SelectedPassage extends Place {
  quote: string;
}

/** The ids of the evidence that these marks make of a text. */
export function evidenceIds(marks: readonly Mark[]): string[] {
  return marks.flatMap(({ type, attrs }) => (type.name === 'evidence' ? [String(attrs.evidenceId)] : []));
}

/** Every piece of text that is marked, in order, with its ids. */
export function eachMarked(doc: Node, found: (place: Place, ids: readonly string[]) => void, within?: Place): void {
  doc.nodesBetween(within?.from ?? 0, within?.to ?? doc.content.size, (node, pos) => {
    if (!node.isInline) return true;
    const ids = evidenceIds(node.marks);
    if (ids.length > 0) found({ from: pos, to: pos + node.nodeSize }, ids);
    return false;
  });
}

/** The ids of all passages of the text, each once, in the order in which they begin. */
export function passageIds(doc: Node): string[] {
  const ids = new Set<string>();
  eachMarked(doc, (_, each) => {
    for (const id of each) ids.add(id);
  });
  return [...ids];
}

/** Where a passage stands: several places where it goes across blocks, or other words stand in it. */
export function placesOf(doc: Node, id: string): Place[] {
  const places: Place[] = [];
  eachMarked(doc, ({ from, to }, ids) => {
    if (!ids.includes(id)) return;
    const last = places.at(-1);
    if (last?.to === from) last.to = to;
    else places.push({ from, to });
  });
  return places;
}

/** The passages around the caret, or the beginning of the selection: those that hold what is beside it. */
export function passagesAt({ selection: { $from } }: EditorState): string[] {
  const before = $from.textOffset > 0 ? [] : evidenceIds($from.nodeBefore?.marks ?? []);
  return [...new Set([...evidenceIds($from.nodeAfter?.marks ?? []), ...before])];
}

function withoutSpace(doc: Node, { from, to }: Place): Place {
  const isSpace = (at: number) => /^\s*$/u.test(doc.textBetween(at, at + 1, '\n', '\ufffc'));
  let [first, last] = [from, to];
  while (first < last && isSpace(first)) first += 1;
  while (last > first && isSpace(last - 1)) last -= 1;
  return { from: first, to: last };
}

/** What is selected, without the space around it; null where it holds no words that can be marked. */
export function selectedPassage(state: EditorState): SelectedPassage | null {
  const { doc, selection, schema } = state;
  const { evidence } = schema.marks;
  if (!evidence || selection.empty) return null;
  if (!(selection instanceof TextSelection || selection instanceof AllSelection)) return null;
  const place = withoutSpace(doc, selection);
  const words: string[] = [];
  doc.nodesBetween(place.from, place.to, (node, pos) => {
    if (!node.isTextblock) return true;
    if (!node.type.allowsMarkType(evidence)) return false;
    const [start, end] = [pos + 1, pos + 1 + node.content.size];
    const line = doc.textBetween(Math.max(start, place.from), Math.min(end, place.to), '\n', (leaf) =>
      leaf.type.name === 'hardBreak' ? '\n' : String(leaf.attrs.codeName ?? ''),
    );
    if (line.trim() !== '') words.push(line);
    return false;
  });
  return words.length === 0 ? null : { ...place, quote: words.join('\n').trim() };
}

/** The words of these places marked as evidence. */
export function markPlaces({ schema, tr }: EditorState, id: string, places: readonly Place[]): Transaction {
  const { evidence } = schema.marks;
  if (!evidence) return tr;
  const mark = evidence.create({ evidenceId: id });
  for (const { from, to } of places) tr.addMark(from, to, mark);
  return tr;
}

/** Takes away the marks of these ids, within a place or everywhere. Not a step of the writer's: an undo passes over it. */
export function unmark(tr: Transaction, ids: readonly string[], within?: Place): Transaction {
  const { evidence } = tr.doc.type.schema.marks;
  if (!evidence) return tr;
  const places: { place: Place; id: string }[] = [];
  eachMarked(
    tr.doc,
    (place, each) => {
      for (const id of each) if (ids.includes(id)) places.push({ place, id });
    },
    within,
  );
  for (const { place, id } of places) {
    const from = Math.max(place.from, within?.from ?? 0);
    const to = Math.min(place.to, within?.to ?? tr.doc.content.size);
    tr.removeMark(from, to, evidence.create({ evidenceId: id }));
  }
  return tr;
}
