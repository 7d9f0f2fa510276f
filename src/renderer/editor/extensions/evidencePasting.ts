import { Extension } from '@tiptap/core';
import type { Node, Slice } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { EditorHost } from '../host.ts';
import { eachMarked, evidenceIds, type Place, unmark } from './evidencePassages.ts';

/** What a transaction put in, where it stands now. */
function insertedBy(transactions: readonly Transaction[]): Place[] {
  const places: Place[] = [];
  for (const [index, { mapping }] of transactions.entries()) {
    for (const [step, map] of mapping.maps.entries()) {
      map.forEach((_oldFrom, _oldTo, newFrom, newTo) => {
        const later = [mapping.slice(step + 1), ...transactions.slice(index + 1).map((next) => next.mapping)];
        const from = later.reduce((at, each) => each.map(at, 1), newFrom);
        const to = later.reduce((at, each) => each.map(at, -1), newTo);
        if (from < to) places.push({ from, to });
      });
    }
  }
  return places;
}

/** The passages that stand in these places and, apart from them, elsewhere too. */
function doubled(doc: Node, { from, to }: Place): string[] {
  const inside = new Set<string>();
  const outside = new Set<string>();
  const beside = new Set<string>();
  eachMarked(doc, (place, ids) => {
    for (const id of ids) {
      if (place.from < to && place.to > from) inside.add(id);
      if (place.from < from || place.to > to) outside.add(id);
      // Put into the passage itself, or right at its edge: that goes on being one passage.
      if ((place.from < from && place.to >= from) || (place.to > to && place.from <= to)) beside.add(id);
    }
  });
  return [...inside].filter((id) => outside.has(id) && !beside.has(id));
}

/** Takes the mark from a copy: evidence has one place. What was cut, or moved, brings its mark along. */
function withoutCopies(transactions: readonly Transaction[], state: EditorState): Transaction | null {
  const put = transactions.some((each) => each.docChanged && /^(paste|drop)$/u.test(String(each.getMeta('uiEvent'))));
  if (!put) return null;
  const tr = state.tr;
  for (const place of insertedBy(transactions)) unmark(tr, doubled(state.doc, place), place);
  return tr.docChanged ? tr : null;
}

async function askAbout(ids: readonly string[], view: EditorView, host: EditorHost): Promise<void> {
  const known = await host.knownEvidence(ids);
  const strange = ids.filter((id) => !known.includes(id));
  if (strange.length === 0 || view.isDestroyed) return;
  const tr = unmark(view.state.tr, strange);
  if (tr.docChanged) view.dispatch(tr.setMeta('addToHistory', false));
}

/**
 * Marks that come with a paste and are evidence of no text of this journal are taken away as soon as the journal has said
 * so. Those of another text of this journal stay: where the passage was cut there, it was moved here, and the journal
 * takes it over with the next save; where it still stands there, the mark means nothing here.
 */
export function dropStrangeEvidence(slice: Slice, view: EditorView, host: EditorHost): void {
  const ids = new Set<string>();
  slice.content.descendants(({ marks }) => {
    for (const id of evidenceIds(marks)) ids.add(id);
  });
  if (ids.size === 0) return;
  askAbout([...ids], view, host).catch(() => {
    // The journal was locked or is gone: such a mark is not shown, and means nothing.
  });
}

/** Keeps one piece of evidence from standing at two places. */
export const EvidencePasting = Extension.create({
  name: 'evidencePasting',
  addProseMirrorPlugins: () => [
    new Plugin({
      key: new PluginKey('evidencePasting'),
      appendTransaction: (transactions, _before, state) => withoutCopies(transactions, state),
    }),
  ],
});
