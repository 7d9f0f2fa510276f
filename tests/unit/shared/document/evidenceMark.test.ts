// @vitest-environment happy-dom
import { DOMSerializer, DOMParser as SchemaParser } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentSchema } from '../../../../src/shared/document/check.ts';
import { checkDocument, type DocumentMark, passagesOf, plainText } from '../../../../src/shared/document/document.ts';
import { toHtml } from '../../../../src/shared/document/html.ts';
import { toMarkdown } from '../../../../src/shared/document/markdown.ts';
import { aDocument, anyDocument, p, text } from './documents.ts';

const ONE = '0190a0a0-0000-4000-8000-000000000001';
const TWO = '0190a0a0-0000-4000-8000-000000000002';
const evidence = (evidenceId: unknown): DocumentMark => ({ type: 'evidence', attrs: { evidenceId } });
const bold = { type: 'bold' };
const paths = { imagePath: (id: string) => id };
const pictures = { imageSrc: (id: string) => id };

describe('a passage that is evidence', () => {
  const document = aDocument(
    p(text('I stayed '), text('silent ', evidence(ONE)), text('and', evidence(ONE), evidence(TWO), bold)),
    p(text('waited!', evidence(TWO)), text(' Then she spoke.')),
  );

  it('is of the vocabulary, over other passages and across blocks', () => {
    expect(checkDocument(document)).toEqual(document);
    expect(passagesOf(document)).toEqual(
      new Map([
        [ONE, 'silent and'],
        [TWO, 'and\nwaited!'],
      ]),
    );
  });

  it('is quoted with a gap between words that stand apart, and with none where only space is left of a part', () => {
    const mark = evidence(ONE);
    const apart = aDocument(p(text('I', mark), text(' never '), text('stayed', mark), text(' for'), text(' ', mark)));
    expect(passagesOf(apart)).toEqual(new Map([[ONE, 'I … stayed']]));
    const first = aDocument(p(text(' ', mark), text('I never '), text('stayed', mark)));
    expect(passagesOf(first)).toEqual(new Map([[ONE, 'stayed']]));
  });

  it.each([undefined, null, 1, '', 'x', `${ONE}0`])('has a real id, not %j', (id) => {
    const given = aDocument(p(text('words', evidence(id))));
    expect(() => checkDocument(given)).toThrow(expect.objectContaining({ code: 'unknown-content' }));
  });

  it.each([{ type: 'evidence' }, { type: 'evidence', attrs: { evidenceId: ONE, title: 'x' } }])(
    'has an id and nothing else',
    (mark) => {
      expect(() => checkDocument(aDocument(p(text('words', mark))))).toThrow('the document holds');
    },
  );

  it('comes back from the clipboard, and only from our own HTML', () => {
    const read = (html: string) => {
      const inert = new DOMParser().parseFromString(html, 'text/html');
      return SchemaParser.fromSchema(documentSchema).parse(inert.body).toJSON().content;
    };
    expect(read(`<p>I <span data-evidence-id="${ONE}">stayed</span></p>`)).toEqual([
      p(text('I '), text('stayed', evidence(ONE))),
    ]);
    expect(read('<p><span data-evidence-id="my notes">stayed</span></p>')).toEqual([p('stayed')]);
    const serializer = DOMSerializer.fromSchema(documentSchema);
    const dom = window.document.createElement('div');
    dom.append(serializer.serializeFragment(documentSchema.nodeFromJSON(document).content));
    expect(read(dom.innerHTML)).toEqual(document.content);
  });

  it('leaves no trace in what is given out', () => {
    const plain = aDocument(p(text('I stayed silent '), text('and', bold)), p('waited! Then she spoke.'));
    expect(toMarkdown(document, paths)).toBe(toMarkdown(plain, paths));
    expect(toHtml(document, pictures)).toBe(toHtml(plain, pictures));
  });

  it('leaves no trace wherever it stands in whatever document', () => {
    fc.assert(
      fc.property(anyDocument, fc.nat(), fc.nat(), (given, one, other) => {
        const node = documentSchema.nodeFromJSON(checkDocument(given));
        const [from = 0, to = 0] = [one, other].map((at) => at % (node.content.size + 1)).toSorted((a, b) => a - b);
        const state = EditorState.create({ doc: node });
        const mark = documentSchema.mark('evidence', { evidenceId: ONE });
        const marked = checkDocument(state.tr.addMark(from, to, mark).doc.toJSON());
        expect(toMarkdown(marked, paths)).toBe(toMarkdown(checkDocument(given), paths));
        expect(toHtml(marked, pictures)).toBe(toHtml(checkDocument(given), pictures));
        expect(plainText(marked)).toBe(plainText(given));
      }),
    );
  });
});
