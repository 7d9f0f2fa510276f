// @vitest-environment happy-dom
import { Slice } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bubbleIn } from '../../../../src/renderer/editor/extensions/evidenceBubble.ts';
import { passageIds, placesOf, selectedPassage } from '../../../../src/renderer/editor/extensions/evidencePassages.ts';
import { handleOf } from '../../../../src/renderer/editor/handle.ts';
import { type DocumentNode, passagesOf } from '../../../../src/shared/document/document.ts';
import { p, question } from '../../shared/document/documents.ts';
import { anEditor } from './anEditor.ts';

const ONE = '0190a0a0-0000-4000-8000-000000000001';
const TWO = '0190a0a0-0000-4000-8000-000000000002';

function aWriter(...content: DocumentNode[]) {
  const writer = anEditor(content, { evidence: [ONE, TWO].map((id) => ({ id, words: 'Listening' })) });
  const { editor, view } = writer;
  return {
    ...writer,
    handle: handleOf(editor),
    passages: () => Object.fromEntries(passagesOf(handleOf(editor).getDocument())),
    /** Puts in what was taken, as a paste or a drop does. */
    put(at: number, slice: Slice, how = 'paste'): void {
      const { tr } = editor.state;
      view.dispatch(tr.replaceRange(at, at, slice).setMeta('uiEvent', how));
    },
    take: (from: number, to: number, cut: boolean): Slice => {
      const slice = editor.state.doc.slice(from, to);
      if (cut) view.dispatch(editor.state.tr.delete(from, to));
      return slice;
    },
    undo: () => editor.commands.undo(),
  };
}

/** The words of a passage, whatever stands between them by now. */
const onlyWords = (words = '') => words.replaceAll(/\n| … /gu, '');

describe('words that are selected', () => {
  it('are a passage without the space around them, over blocks, clients by code name', () => {
    const { editor, select } = aWriter(p(' I stayed silent. '), p('Then she spoke.'));
    select(1, 25);
    expect(selectedPassage(editor.state)).toEqual({ from: 2, to: 25, quote: 'I stayed silent. \nThen' });
  });

  it('are none where there is only space, or a prompt', () => {
    const { editor, select } = aWriter(p('One  two'), question('What happened?'));
    select(4, 6);
    expect(selectedPassage(editor.state)).toBeNull();
    select(12, 16);
    expect(selectedPassage(editor.state)).toBeNull();
  });
});

describe('a passage', () => {
  it('does not take in what is typed at its edges, and keeps what is typed inside', () => {
    const { select, type, handle, passages } = aWriter(p('I stayed silent.'));
    handle.markPassage(ONE, { from: 3, to: 9 });
    type(' quite');
    select(3);
    type('really ');
    select(12);
    type('-');
    expect(passages()).toEqual({ [ONE]: 'st-ayed' });
  });

  it('stays through splitting, joining and emphasis, as one', () => {
    const { editor, select, handle, passages } = aWriter(p('I stayed silent.'));
    handle.markPassage(ONE, { from: 3, to: 16 });
    select(9);
    editor.commands.splitBlock();
    expect(passages()).toEqual({ [ONE]: 'stayed\n silent' });
    editor.commands.joinBackward();
    select(5, 7);
    editor.commands.toggleBold();
    expect(passages()).toEqual({ [ONE]: 'stayed silent' });
    expect(placesOf(editor.state.doc, ONE)).toEqual([{ from: 3, to: 16 }]);
  });

  it('comes back with an undo of its deletion', () => {
    const { editor, handle, passages, undo } = aWriter(p('I stayed silent.'));
    handle.markPassage(ONE, { from: 3, to: 9 });
    editor.commands.deleteRange({ from: 1, to: 12 });
    expect(passages()).toEqual({});
    undo();
    expect(passages()).toEqual({ [ONE]: 'stayed' });
  });

  it('is no step of the writer’s: an undo right after marking takes back what was written last, and a redo brings it', () => {
    const { editor, select, type, text, handle, passages, undo } = aWriter(p('I stayed silent.'));
    select(17);
    type(' She spoke.');
    handle.markPassage(ONE, { from: 3, to: 9 });
    undo();
    expect([text(), passages()]).toEqual(['I stayed silent.', { [ONE]: 'stayed' }]);
    undo();
    expect(passages()).toEqual({ [ONE]: 'stayed' });
    editor.commands.redo();
    expect([text(), passages()]).toEqual(['I stayed silent. She spoke.', { [ONE]: 'stayed' }]);
  });

  it('goes with its words where the undo takes them, and comes back with them', () => {
    const { editor, select, type, text, handle, passages, undo } = aWriter(p('I stayed.'));
    select(10);
    type(' So did she.');
    handle.markPassage(ONE, { from: 11, to: 17 });
    expect(passages()).toEqual({ [ONE]: 'So did' });
    undo();
    expect([text(), passages()]).toEqual(['I stayed.', {}]);
    editor.commands.redo();
    expect([text(), passages()]).toEqual(['I stayed. So did she.', { [ONE]: 'So did' }]);
  });

  it('overlaps with others', () => {
    const { handle, passages } = aWriter(p('I stayed silent.'));
    handle.markPassage(ONE, { from: 1, to: 9 });
    handle.markPassage(TWO, { from: 3, to: 16 });
    expect(passages()).toEqual({ [ONE]: 'I stayed', [TWO]: 'stayed silent' });
  });

  it('that is dropped comes back on its words, wherever they stand by then', () => {
    const { select, type, handle, passages } = aWriter(p('I stayed silent.'));
    handle.markPassage(ONE, { from: 3, to: 9 });
    const putBack = handle.unmarkPassage(ONE);
    expect(passages()).toEqual({});
    select(1);
    type('So ');
    putBack();
    expect(passages()).toEqual({ [ONE]: 'stayed' });
  });
});

describe('what is pasted', () => {
  it('is no second evidence where it is a copy, and is evidence where it was cut or dragged', () => {
    const { take, put, handle, passages, editor } = aWriter(p('I stayed silent.'), p('Then she spoke.'));
    handle.markPassage(ONE, { from: 3, to: 9 });
    put(22, take(3, 9, false));
    put(19, take(3, 9, false), 'drop');
    expect(passages()).toEqual({ [ONE]: 'stayed' });
    expect(placesOf(editor.state.doc, ONE)).toEqual([{ from: 3, to: 9 }]);
    put(16, take(3, 9, true));
    expect(passages()).toEqual({ [ONE]: 'stayed' });
  });

  it('back into the passage goes on being of it', () => {
    const { take, put, handle, passages } = aWriter(p('I stayed silent.'));
    handle.markPassage(ONE, { from: 3, to: 16 });
    const cut = take(3, 9, true);
    put(3, cut);
    expect(passages()).toEqual({ [ONE]: 'stayed silent' });
  });

  it('with a mark of another journal loses it, of another text keeps it', async () => {
    const strange = '0190a0a0-0000-4000-8000-000000000009';
    const { editor, view, put } = aWriter(p('Here.'));
    const mark = (id: string) => [editor.schema.mark('evidence', { evidenceId: id })];
    const block = editor.schema.node('paragraph', null, [
      editor.schema.text('mine ', mark(TWO)),
      editor.schema.text('yours', mark(strange)),
    ]);
    const slice = new Slice(editor.state.doc.slice(0, 0).content.addToEnd(block), 1, 1);
    put(6, view.someProp('transformPasted', (change) => change(slice, view, false)) ?? slice);
    await Promise.resolve();
    await Promise.resolve();
    expect(passageIds(editor.state.doc)).toEqual([TWO]);
  });

  it('never doubles evidence, and never loses what was cut and put in again, whatever goes where', () => {
    const step = fc.record({ from: fc.nat(), to: fc.nat(), at: fc.nat(), cut: fc.boolean() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const { editor, take, put, handle, passages } = aWriter(p('I stayed silent.'), p('Then she spoke of it.'));
        handle.markPassage(ONE, { from: 3, to: 9 });
        handle.markPassage(TWO, { from: 6, to: 25 });
        const place = (wanted: number) => {
          const { doc } = editor.state;
          return TextSelection.near(doc.resolve(wanted % doc.content.size)).from;
        };
        for (const { from, to, at, cut } of steps) {
          const [first = 1, last = 1] = [place(from), place(to)].toSorted((one, other) => one - other);
          const before = passageIds(editor.state.doc);
          const words = passages();
          const slice = take(first, last, cut);
          const point = place(at);
          const apart = before.filter(
            (id) => !placesOf(editor.state.doc, id).some((it) => it.from <= point && point <= it.to),
          );
          put(point, slice);
          expect(Object.keys(passages()).toSorted()).toEqual(before.toSorted());
          for (const id of cut ? [] : apart) expect(onlyWords(passages()[id])).toBe(onlyWords(words[id]));
        }
      }),
    );
  });
});

describe('the bubble', () => {
  it('is at what is selected and at a passage, and not while one types', () => {
    const { editor, select, type, handle, press } = aWriter(p('I stayed silent.'));
    handle.markPassage(ONE, { from: 3, to: 9 });
    select(1, 2);
    expect(bubbleIn(editor.state)).toEqual({ at: 1, ids: [] });
    select(5);
    expect(bubbleIn(editor.state)).toEqual({ at: 3, ids: [ONE] });
    type('x');
    expect(bubbleIn(editor.state)).toBeNull();
    select(4);
    press('Escape');
    expect(bubbleIn(editor.state)).toBeNull();
    select(12);
    expect(bubbleIn(editor.state)).toBeNull();
  });
});
