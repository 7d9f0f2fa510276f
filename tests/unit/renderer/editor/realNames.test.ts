// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  closeOffer,
  leaveName,
  offerIn,
  placesOf,
  replaceNames,
} from '../../../../src/renderer/editor/extensions/realNames.ts';
import type { DocumentNode } from '../../../../src/shared/document/document.ts';
import { nameFinder } from '../../../../src/shared/document/realNames.ts';
import { mention, p, question, text } from '../../shared/document/documents.ts';
import { anEditor } from './anEditor.ts';

const ID = '0190a0a0-0000-7000-8000-000000000002';
const client2 = { clientId: ID, codeName: 'Client 2' };
const terms = [
  { term: 'Anneke', ...client2 },
  { term: 'Anneke de Wit', ...client2 },
  { term: 'Hatch & Lowe', ...client2 },
];

type Writer = ReturnType<typeof anEditor>;

function aWriter(content: DocumentNode[], wish: Parameters<typeof anEditor>[1] = {}): Writer {
  return anEditor(content, { terms, ...wish });
}

/** The words that are marked, as the page shows them. */
function marked({ view }: Writer): (string | null)[] {
  return [...view.dom.querySelectorAll('.real-name')].map(({ textContent }) => textContent);
}

/** What is offered at the caret: the words that would be replaced. */
function offered({ editor }: Writer): string | null {
  const offer = offerIn(editor.state);
  return offer === null ? null : editor.state.doc.textBetween(offer.from, offer.to);
}

describe('a registered name in the text', () => {
  it('is marked when the text is opened, in every kind of block, and not where it is only read', () => {
    const content = [
      p('Met anneke de wit of Hatch & Lowe.'),
      question('Why Anneke?'),
      { type: 'bulletList', content: [{ type: 'listItem', content: [p('ANNEKE’s list')] }] },
    ];
    expect(marked(aWriter(content))).toEqual(['anneke de wit', 'Hatch & Lowe', 'Anneke', 'ANNEKE']);
    expect(marked(aWriter(content, { editable: false }))).toEqual([]);
  });

  it('is marked as soon as the register is known, and no longer when the name has gone from it', () => {
    const writer = anEditor([p('Met Anneke.')]);
    expect(marked(writer)).toEqual([]);
    writer.register(terms);
    expect(marked(writer)).toEqual(['Anneke']);
    writer.register([]);
    expect(marked(writer)).toEqual([]);
  });

  it('is offered quietly when it has been typed, and the offer goes along for a few words', () => {
    const writer = aWriter([p()]);
    writer.select(1);
    writer.type('Anneke');
    expect(offered(writer)).toBeNull();
    writer.type(' ');
    expect(offered(writer)).toBe('Anneke');
    expect(offerIn(writer.editor.state)?.entered).toBe(false);
    writer.type('was late');
    expect(offered(writer)).toBe('Anneke');
    writer.type(' and did not say a word');
    expect(offered(writer)).toBeNull();
  });

  it.each(['Anneke’s ', "Anneke's ", 'Anneke,', 'With Anneke de Wit. '])('is offered after %s', (typed) => {
    const writer = aWriter([p()]);
    writer.select(1);
    writer.type(typed);
    expect(offered(writer)).toMatch(/^Anneke/u);
  });

  it('is not offered while it is a part of a longer word', () => {
    const writer = aWriter([p()]);
    writer.select(1);
    writer.type('Annekes ');
    expect(offered(writer)).toBeNull();
    expect(marked(writer)).toEqual([]);
  });

  it('is offered where the caret comes to it, until the caret goes on or the offer is closed', () => {
    const writer = aWriter([p('Met Anneke today')]);
    writer.select(7);
    expect(offered(writer)).toBe('Anneke');
    writer.select(13);
    expect(offered(writer)).toBeNull();
    writer.select(5);
    closeOffer(writer.view);
    expect(offered(writer)).toBeNull();
    writer.select(5, 11);
    expect(offered(writer)).toBeNull();
  });

  it('is left as it is, everywhere in this text, when one says so', () => {
    const writer = aWriter([p('Anneke, Hatch & Lowe, anneke')]);
    leaveName(writer.view, 'anneke');
    expect(marked(writer)).toEqual(['Hatch & Lowe']);
    writer.select(1);
    writer.type('Anneke ');
    expect(offered(writer)).toBeNull();
    expect(marked(writer)).toEqual(['Hatch & Lowe']);
  });

  it('opens by Alt+Enter from anywhere: here, else the next, else the first', () => {
    const writer = aWriter([p('Anneke met'), p('Hatch & Lowe and'), p('nobody')]);
    const enter = () => writer.press('Enter', { altKey: true });
    writer.select(9);
    expect(enter()).toBe(true);
    expect(offered(writer)).toBe('Hatch & Lowe');
    expect(offerIn(writer.editor.state)?.entered).toBe(true);
    writer.select(writer.editor.state.doc.content.size - 1);
    enter();
    expect(offered(writer)).toBe('Anneke');
    expect(writer.press('Escape')).toBe(true);
    expect(offered(writer)).toBeNull();
    const nobody = aWriter([p('nobody')]);
    nobody.select(1);
    expect(nobody.press('Enter', { altKey: true })).toBe(false);
  });
});

describe('a mention in the place of a name', () => {
  it('stands here, and one undo brings the name back', () => {
    const writer = aWriter([p('Met Anneke’s team')]);
    writer.select(6);
    const { from, to } = offerIn(writer.editor.state) ?? { from: 0, to: 0 };
    writer.view.dispatch(replaceNames(writer.editor.state, [{ from, to }], client2));
    expect(writer.blocks()).toEqual([p('Met ', mention('Client 2', ID), '’s team')]);
    expect(offered(writer)).toBeNull();
    writer.editor.commands.undo();
    expect(writer.text()).toBe('Met Anneke’s team');
    expect(marked(writer)).toEqual(['Anneke']);
  });

  it('stands everywhere at once, keeps bold bold, and is text in a prompt', () => {
    const bold = { type: 'bold' };
    const writer = aWriter([p('Anneke and ', text('anneke', bold)), question('Why Anneke?'), p('Anneke de Wit')]);
    writer.view.dispatch(replaceNames(writer.editor.state, placesOf(writer.editor.state, 'anneke'), client2));
    expect(writer.blocks()).toEqual([
      p(mention('Client 2', ID), ' and ', { ...mention('Client 2', ID), marks: [bold] }),
      question('Why Client 2?'),
      p('Anneke de Wit'),
    ]);
    writer.editor.commands.undo();
    expect(marked(writer)).toHaveLength(4);
  });
});

it('whatever is edited, exactly the names that stand there are marked', () => {
  const piece = fc.constantFrom('Anneke', ' ', ' de Wit', 'x', 'Hatch & Lowe', ', ', '’s ', 'an', 'neke', 'é');
  const edit = fc.oneof(
    { weight: 3, arbitrary: fc.record({ do: fc.constant('type' as const), at: fc.nat(), text: piece }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('delete' as const), at: fc.nat(), size: fc.nat({ max: 9 }) }) },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constantFrom('split', 'join', 'undo', 'bold') as fc.Arbitrary<string>,
        at: fc.nat(),
      }),
    },
  );
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 20 }), (edits) => {
      const writer = aWriter([p('Anneke met Hatch & Lowe'), p('and Anneke de Wit')]);
      const { editor, view } = writer;
      for (const step of edits) {
        const at = editor.state.doc.resolve(step.at % editor.state.doc.content.size);
        if (!at.parent.isTextblock) continue;
        writer.select(at.pos);
        if ('text' in step) writer.type(step.text);
        else if ('size' in step) view.dispatch(editor.state.tr.delete(at.pos, Math.min(at.pos + step.size, at.end())));
        else if (step.do === 'split') editor.commands.splitBlock();
        else if (step.do === 'join') editor.commands.joinBackward();
        else if (step.do === 'undo') editor.commands.undo();
        else editor.commands.toggleBold();
      }
      const find = nameFinder(terms);
      const wanted: [number, number][] = [];
      editor.state.doc.descendants((node, pos) => {
        if (!node.isTextblock) return true;
        wanted.push(...find(node.textContent).map(({ from, to }): [number, number] => [pos + 1 + from, pos + 1 + to]));
        return false;
      });
      const shown = ['anneke', 'anneke de wit', 'hatch lowe']
        .flatMap((name) => placesOf(editor.state, name))
        .map(({ from, to }): [number, number] => [from, to]);
      expect(shown.toSorted(([one], [other]) => one - other)).toEqual(wanted);
      editor.destroy();
    }),
    { numRuns: 150 },
  );
});

it('a key looks at the block that it changes alone: 85 blocks cost nowhere near 85 times as much as one', () => {
  const paragraph = p('The client waited, and I noticed that Anneke did not look at me at all today. '.repeat(8));
  const many = Array.from({ length: 500 }, (_, index) => ({ term: `Name${index} Family${index}`, ...client2 }));
  const costOf = (blocks: number) => {
    const writer = aWriter(new Array<DocumentNode>(blocks).fill(paragraph), { terms: [...many, ...terms] });
    const { state } = writer.editor;
    const middle = Math.floor(state.doc.content.size / 2);
    const times = Array.from({ length: 60 }, (_, index) => {
      const tr = state.tr.insertText(index % 7 === 6 ? ' ' : 'a', middle);
      const start = performance.now();
      state.apply(tr);
      return performance.now() - start;
    }).sort((one, other) => one - other);
    return times[Math.floor(times.length / 2)] ?? 0;
  };
  const one = costOf(1);
  expect(costOf(85)).toBeLessThan(20 * one);
});
