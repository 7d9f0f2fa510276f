// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mentionClient, startMention, suggestingIn } from '../../../../src/renderer/editor/extensions/mentioning.ts';
import { offeredClients } from '../../../../src/renderer/editor/extensions/mentionQuery.ts';
import type { Mentionable } from '../../../../src/renderer/editor/host.ts';
import { checkDocument, type DocumentNode, plainText } from '../../../../src/shared/document/document.ts';
import { aDocument, mention, p, question } from '../../shared/document/documents.ts';
import { anEditor } from './anEditor.ts';

const idOf = (number: number) => `0190a0a0-0000-7000-8000-${String(number).padStart(12, '0')}`;
const clients: Mentionable[] = [1, 2, 3, 12].map((number) => ({ id: idOf(number), codeName: `Client ${number}` }));

function offered({ editor }: ReturnType<typeof anEditor>): string[] | null {
  return suggestingIn(editor.state)?.options.map(({ codeName }) => codeName) ?? null;
}

describe('typing @', () => {
  it('offers the clients, fewer with each letter, and Enter mentions the chosen one', () => {
    const writer = anEditor([p()], { clients });
    writer.select(1);
    writer.type('To @');
    expect(offered(writer)).toEqual(['Client 1', 'Client 2', 'Client 3', 'Client 12']);
    writer.type('client 1');
    expect(offered(writer)).toEqual(['Client 1', 'Client 12']);
    expect(writer.press('ArrowDown')).toBe(true);
    expect(suggestingIn(writer.editor.state)?.chosen).toBe(1);
    expect(writer.press('Enter')).toBe(true);
    expect(writer.blocks()).toEqual([p('To ', mention('Client 12', idOf(12)))]);
    expect(offered(writer)).toBeNull();
    writer.type('’s goal');
    expect(writer.text()).toBe('To Client 12’s goal');
  });

  it('goes round in the list, takes Tab as Enter, and leaves the arrows alone when nothing is open', () => {
    const writer = anEditor([p()], { clients });
    writer.select(1);
    expect(writer.press('ArrowUp')).toBe(false);
    writer.type('@');
    writer.press('ArrowUp');
    expect(writer.press('Tab')).toBe(true);
    expect(writer.text()).toBe('Client 12');
  });

  it('says in the text itself which option is chosen', () => {
    const writer = anEditor([p()], { clients });
    writer.select(1);
    writer.type('@');
    writer.press('ArrowDown');
    const { dom } = writer.view;
    expect(dom.getAttribute('aria-activedescendant')).toBe(`${dom.getAttribute('aria-controls')}-1`);
    writer.press('Escape');
    expect(dom.hasAttribute('aria-activedescendant')).toBe(false);
  });

  it('stays text after Escape, until another @', () => {
    const writer = anEditor([p()], { clients });
    writer.select(1);
    writer.type('@cl');
    expect(writer.press('Escape')).toBe(true);
    writer.type('ient');
    expect(offered(writer)).toBeNull();
    expect(writer.text()).toBe('@client');
    writer.type(' @');
    expect(offered(writer)).toHaveLength(4);
  });

  it.each(['ann@', 'one @ two', '@nobody', '@ ', '1@1'])('offers nobody for %s', (typed) => {
    const writer = anEditor([p()], { clients });
    writer.select(1);
    writer.type(typed);
    expect(offered(writer)).toBeNull();
    expect(writer.text()).toBe(typed);
  });

  it('offers nobody to a caret that only comes by, in a prompt, or in a text that is only read', () => {
    const passing = anEditor([p('see @cl here')], { clients });
    passing.select(8);
    expect(offered(passing)).toBeNull();
    const asked = anEditor([question('Who?')], { clients });
    asked.select(5);
    asked.type(' @');
    expect(offered(asked)).toBeNull();
    const read = anEditor([p('x')], { clients, editable: false });
    read.select(2);
    read.type(' @');
    expect(offered(read)).toBeNull();
  });

  it('says so where there are no clients yet', () => {
    const writer = anEditor([p()]);
    writer.select(1);
    writer.type('@');
    expect(offered(writer)).toEqual([]);
    expect(writer.press('Tab')).toBe(false);
    writer.type('a');
    expect(offered(writer)).toBeNull();
  });

  it('is what the toolbar does, after a space where a word stands before', () => {
    const writer = anEditor([p('with')], { clients });
    writer.select(5);
    writer.editor
      .chain()
      .command(({ tr }) => startMention(tr))
      .run();
    expect(offered(writer)).toHaveLength(4);
    writer.press('Enter');
    expect(writer.text()).toBe('with Client 1');
  });

  it('mentions as bold as one writes', () => {
    const writer = anEditor([p({ type: 'text', text: 'bold ', marks: [{ type: 'bold' }] })], { clients });
    writer.select(6);
    writer.type('@');
    writer.press('Enter');
    expect(writer.blocks()[0]?.content?.[1]).toMatchObject({ type: 'client', marks: [{ type: 'bold' }] });
  });
});

describe('the clients that a query means', () => {
  it('come best first, without regard to accents, and are counted beyond what is shown', () => {
    const named = ['Blue heron', 'Heron', 'Élan', 'Plan'].map((codeName, index) => ({ id: idOf(index), codeName }));
    const names = (query: string) => offeredClients(named, query).options.map(({ codeName }) => codeName);
    expect(names('HERON')).toEqual(['Heron', 'Blue heron']);
    expect(names('elan')).toEqual(['Élan']);
    expect(names('lan')).toEqual(['Élan', 'Plan']);
    const many = Array.from({ length: 30 }, (_, index) => ({ id: idOf(index), codeName: `Client ${index}` }));
    expect(offeredClients(many, '')).toMatchObject({ more: 22 });
    expect(offeredClients(many, '').options).toHaveLength(8);
  });
});

describe('a mention', () => {
  it('that is pasted goes by its present name; one from another journal, or for a prompt, is text', () => {
    const elsewhere = idOf(99);
    const writer = anEditor([p(), question('Who?')], { clients });
    const paste = (at: number, ...content: (string | DocumentNode)[]) => {
      writer.select(at);
      const slice = writer.editor.schema.nodeFromJSON(aDocument(p(...content))).slice(0);
      const pasted = writer.view.someProp('transformPasted', (change) => change(slice, writer.view, false)) ?? slice;
      return pasted.content.toJSON()[0].content;
    };
    expect(paste(1, 'a ', mention('An old name', idOf(2)), mention('Ann', elsewhere))).toEqual([
      { type: 'text', text: 'a ' },
      mention('Client 2', idOf(2)),
      { type: 'text', text: 'Ann' },
    ]);
    expect(paste(5, mention('Client 2', idOf(2)))).toEqual([{ type: 'text', text: 'Client 2' }]);
  });

  it('goes as a whole, and comes back as a whole', () => {
    const writer = anEditor([p('a', mention('Client 2', idOf(2)), 'b')], { clients });
    writer.view.dispatch(writer.editor.state.tr.delete(2, 3));
    expect(writer.text()).toBe('ab');
    writer.editor.commands.undo();
    expect(writer.text()).toBe('aClient 2b');
  });

  it('stays whole through any edits, and what is shown is what is stored', () => {
    const edit = fc.oneof(
      fc.record({
        do: fc.constant('type' as const),
        at: fc.nat(),
        text: fc.constantFrom('a', ' @', 'cl', '.', '中', '@2'),
      }),
      fc.record({ do: fc.constant('delete' as const), at: fc.nat(), size: fc.integer({ min: 1, max: 6 }) }),
      fc.record({ do: fc.constant('mention' as const), at: fc.nat(), which: fc.nat({ max: clients.length - 1 }) }),
      fc.record({ do: fc.constant('split' as const), at: fc.nat() }),
      fc.record({ do: fc.constantFrom('undo' as const, 'redo' as const, 'bold' as const), at: fc.nat() }),
    );
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 25 }), (edits) => {
        const writer = anEditor([p('Met ', mention('Client 1', idOf(1)), ' today.'), p(mention('Client 3', idOf(3)))], {
          clients,
        });
        const { editor, view } = writer;
        for (const step of edits) {
          const size = editor.state.doc.content.size;
          const at = editor.state.doc.resolve(step.at % size);
          if (!at.parent.isTextblock) continue;
          writer.select(at.pos);
          if (step.do === 'type') writer.type(step.text);
          else if (step.do === 'split') editor.commands.splitBlock();
          else if (step.do === 'bold') editor.commands.toggleBold();
          else if (step.do === 'delete')
            view.dispatch(editor.state.tr.delete(at.pos, Math.min(at.pos + step.size, at.end())));
          else if (step.do === 'mention') {
            writer.type(' @');
            const client = clients[step.which];
            if (client) mentionClient(view, client);
          } else editor.commands[step.do]();
        }
        const stored = checkDocument(aDocument(...writer.blocks()));
        const names = new Set(clients.map(({ codeName }) => codeName));
        editor.state.doc.descendants((node) => {
          if (node.type.name === 'client') expect(names).toContain(node.attrs.codeName);
        });
        const lines = (text: string) => text.split('\n').filter((line) => line !== '');
        expect(lines(plainText(stored))).toEqual(lines(writer.text()));
        for (const chip of view.dom.querySelectorAll('.client-mention')) expect(names).toContain(chip.textContent);
        editor.destroy();
      }),
      { numRuns: 120 },
    );
  });
});
