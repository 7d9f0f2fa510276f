// @vitest-environment happy-dom
import { DOMSerializer, DOMParser as SchemaParser } from '@tiptap/pm/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentSchema } from '../../../../src/shared/document/check.ts';
import {
  changeModel,
  checkDocument,
  type DocumentNode,
  excerpt,
  plainText,
  withCodeName,
  wordCount,
} from '../../../../src/shared/document/document.ts';
import { toHtml } from '../../../../src/shared/document/html.ts';
import { fromMarkdown, toMarkdown } from '../../../../src/shared/document/markdown.ts';
import { aDocument, anyDocument, heading, kolb, mention, p, stage, text } from './documents.ts';

const MINE = '0190a0a0-0000-7000-8000-000000000001';
const OTHER = '0190a0a0-0000-7000-8000-000000000002';
const paths = { imagePath: (id: string) => id };

/** Whoever is mentioned in the document, in its order. */
function mentioned(nodes: readonly DocumentNode[]): unknown[] {
  return nodes.flatMap((node) => (node.type === 'client' ? [node.attrs] : mentioned(node.content ?? [])));
}

describe('a client who is mentioned', () => {
  const document = aDocument(
    p('I asked ', mention('Client 2', MINE), '’s goal <twice> and ', mention('A & B', OTHER), '.'),
  );

  it('stands by code name in the plain text, the counts and the excerpt', () => {
    expect(plainText(document)).toBe('I asked Client 2’s goal <twice> and A & B.');
    expect(wordCount(document)).toBe(9);
    expect(excerpt(document, 20)).toBe('I asked Client 2’s…');
  });

  it('stands by code name in print and in Markdown, where it comes back as text', () => {
    expect(toHtml(document, { imageSrc: (id) => id })).toBe(
      '<p>I asked Client 2’s goal &lt;twice&gt; and A &amp; B.</p>',
    );
    const markdown = toMarkdown(document, paths);
    expect(markdown).toBe('I asked Client 2’s goal \\<twice\\> and A \\& B.\n');
    expect(fromMarkdown(markdown)).toEqual(aDocument(p('I asked Client 2’s goal <twice> and A & B.')));
  });

  it('is as bold as the words around', () => {
    const bold = { type: 'bold' };
    const marked = aDocument(p(text('to ', bold), { ...mention('Client 2', MINE), marks: [bold] }, text('.', bold)));
    expect(toHtml(marked, { imageSrc: (id) => id })).toBe(
      '<p><strong>to </strong><strong>Client 2</strong><strong>.</strong></p>',
    );
    expect(toMarkdown(marked, paths)).toBe('**to Client 2.**\n');
  });

  it('is in the name of a stage that a heading keeps', () => {
    const named = aDocument({ type: 'heading', attrs: { level: 2, stageId: 'gone' }, content: [mention('Client 2')] });
    expect(changeModel(named, null, kolb).content.at(-1)).toMatchObject({ attrs: { stageId: 'gone' } });
    expect(plainText(changeModel(named, null, kolb))).toBe('Client 2');
  });

  it('is refused without an id, without a name, and in a prompt', () => {
    const refused = (node: DocumentNode) => expect(() => checkDocument(aDocument(node))).toThrow();
    refused(p({ type: 'client' }));
    refused(p({ type: 'client', attrs: { clientId: MINE } }));
    refused(p({ type: 'client', attrs: { clientId: 'Ann', codeName: 'Client 2' } }));
    refused(p(mention('  ', MINE)));
    refused(p(mention('x'.repeat(61), MINE)));
    refused(p({ type: 'client', attrs: { clientId: MINE, codeName: 'Client 2', realName: 'Ann' } }));
    refused(mention('Client 2', MINE));
    refused({ type: 'question', content: [mention('Client 2', MINE)] });
    refused(stage(kolb, 'experience', heading(2, 'x'), mention('Client 2', MINE)));
    expect(checkDocument(document)).toEqual(document);
  });

  it('survives the clipboard; what only looks like a mention is text', () => {
    const node = documentSchema.nodeFromJSON(document);
    const copied = globalThis.document.createElement('div');
    copied.append(DOMSerializer.fromSchema(documentSchema).serializeFragment(node.content));
    expect(SchemaParser.fromSchema(documentSchema).parse(copied).toJSON().content).toEqual(document.content);
    const page =
      '<p><span data-client-id="x">Ann</span> <span data-client-id="0190a0a0-0000-7000-8000-000000000001"> </span>b</p>';
    const inert = new DOMParser().parseFromString(page, 'text/html');
    expect(mentioned(SchemaParser.fromSchema(documentSchema).parse(inert.body).toJSON().content)).toEqual([]);
    expect(SchemaParser.fromSchema(documentSchema).parse(inert.body).textContent).toBe('Ann b');
  });
});

describe('another code name', () => {
  it('stands wherever the client is mentioned, and nowhere else', () => {
    const document = aDocument(
      p(mention('Client 2', MINE), ' and ', mention('Client 3', OTHER), ' of Client 2'),
      stage(kolb, 'experience', {
        type: 'bulletList',
        content: [{ type: 'listItem', content: [p(mention('Client 2', MINE))] }],
      }),
    );
    const renamed = checkDocument(withCodeName(document, MINE, 'Heron'));
    expect(plainText(renamed)).toBe('Heron and Client 3 of Client 2\nHeron');
    expect(withCodeName(renamed, MINE, 'Client 2')).toEqual(document);
  });

  it('changes nothing but the mentions, in any document', () => {
    fc.assert(
      fc.property(anyDocument, fc.nat(), (document, pick) => {
        const all = mentioned(document.content) as { clientId: string }[];
        const clientId = all.length > 0 ? (all[pick % all.length]?.clientId ?? '') : MINE;
        const renamed = withCodeName(document, clientId, 'Heron');
        expect(checkDocument(renamed)).toEqual(checkDocument(renamed));
        expect(mentioned(renamed.content)).toEqual(
          all.map((one) => (one.clientId === clientId ? { ...one, codeName: 'Heron' } : one)),
        );
        if (all.length === 0) expect(renamed).toEqual(document);
      }),
      { numRuns: 60 },
    );
  });
});
