import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributeRules } from '../../../../src/shared/document/attributes.ts';
import { documentSchema, MAX_NODES } from '../../../../src/shared/document/check.ts';
import { checkDocument, type DocumentNode, emptyDocument } from '../../../../src/shared/document/document.ts';
import { AppError, type ErrorCode } from '../../../../src/shared/result.ts';
import { aDocument, anyDocument, freeWriting, heading, kolb, p, stage, text } from './documents.ts';

function refusalOf(json: unknown): AppError | null {
  try {
    checkDocument(json);
    return null;
  } catch (error) {
    return error instanceof AppError ? error : null;
  }
}

function expectRefused(json: unknown, code: ErrorCode = 'unknown-content'): void {
  expect(refusalOf(json)?.code).toBe(code);
}

/** Every node of the document, itself included. */
function nodesOf(node: DocumentNode): DocumentNode[] {
  return [node, ...(node.content ?? []).flatMap(nodesOf)];
}

describe('a document that the editor wrote', () => {
  it('is accepted, and comes back in one form', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const checked = checkDocument(document);
        expect(checkDocument(JSON.parse(JSON.stringify(checked)))).toEqual(checked);
        expect(JSON.stringify(checkDocument(checked))).toBe(JSON.stringify(checked));
      }),
      { numRuns: 60 },
    );
  });

  it('is what a new reflection begins with, for every kind of model', () => {
    expect(emptyDocument(kolb).content.map((node) => node.attrs?.stageId)).toEqual([
      'experience',
      'observation',
      'concepts',
      'experiment',
    ]);
    expect(emptyDocument(freeWriting).content).toEqual([{ type: 'paragraph' }]);
    expect(emptyDocument(null)).toEqual(emptyDocument(freeWriting));
    for (const model of [kolb, freeWriting, null]) expect(refusalOf(emptyDocument(model))).toBeNull();
  });

  it('may come without the version and without attributes that have a default', () => {
    const content = [{ type: 'heading', content: [text('Title')] }];
    expect(checkDocument({ type: 'doc', content })).toEqual(aDocument(heading(1, 'Title')));
  });
});

describe('a document that holds what the program does not know', () => {
  it('is refused with one unknown node, mark or attribute anywhere in it', () => {
    const spoilers: ((node: DocumentNode) => void)[] = [
      (node) => {
        node.type = 'wormhole';
      },
      (node) => {
        node.attrs = { ...node.attrs, onclick: 'alert(1)' };
      },
      (node) => {
        node.marks = [{ type: 'blink' }];
      },
      (node) => {
        Object.assign(node, { extra: 1 });
      },
      (node) => {
        node.attrs = { ...node.attrs, __proto__: null, constructor: 1 };
      },
    ];
    fc.assert(
      fc.property(anyDocument, fc.nat(), fc.constantFrom(...spoilers), (document, at, spoil) => {
        const copy = structuredClone(document);
        const nodes = nodesOf(copy);
        const node = nodes[at % nodes.length];
        if (node) spoil(node);
        expectRefused(copy);
      }),
    );
  });

  it('is refused when it is newer, and says so', () => {
    const error = refusalOf({ type: 'doc', attrs: { version: 2 }, content: [p('later')] });
    expect(error?.code).toBe('unknown-content');
    expect(error?.details).toEqual({ version: 2 });
  });

  it('is refused for values that an attribute cannot have', () => {
    const id = '0190a0a0-0000-7000-8000-000000000001';
    expectRefused(aDocument(heading(4, 'too deep')));
    expectRefused(aDocument({ type: 'heading', attrs: { level: '1' } }));
    expectRefused(aDocument({ type: 'image', attrs: { imageId: 'https://evil.example/x.png' } }));
    expectRefused(aDocument({ type: 'image', attrs: { imageId: id, src: 'https://evil.example/x.png' } }));
    expectRefused(aDocument({ type: 'image', attrs: { imageId: id, width: -1 } }));
    expectRefused(aDocument({ type: 'orderedList', attrs: { start: 1.5 }, content: [] }));
    expectRefused({ ...aDocument(p()), attrs: { version: 'one' } });
  });

  it('is refused for a link that goes anywhere but to https: and mailto:', () => {
    const linked = (href: unknown) => aDocument(p(text('a', { type: 'link', attrs: { href } })));
    for (const href of ['https://example.org/?a=1#b', 'mailto:ann@example.org', 'HTTPS://EXAMPLE.ORG']) {
      expect(refusalOf(linked(href)), href).toBeNull();
    }
    const bad = [
      'javascript:alert(1)',
      'java\nscript:alert(1)',
      ' javascript:alert(1)',
      'http://example.org',
      'data:text/html,x',
    ];
    for (const href of [
      ...bad,
      'file:///etc/passwd',
      '//example.org',
      'https:evil',
      'https:///x',
      'mailto:',
      '',
      null,
      1,
    ]) {
      expectRefused(linked(href));
    }
  });

  it('is refused for an order of nodes that the schema does not allow', () => {
    expectRefused(aDocument());
    expectRefused(aDocument(text('loose')));
    expectRefused(aDocument(stage(kolb, 'experience', stage(kolb, 'observation'))));
    expectRefused(aDocument({ type: 'bulletList', content: [p('no item')] }));
    expectRefused(aDocument(p(text('a', { type: 'bold' }, { type: 'bold' }))));
    expectRefused(aDocument({ type: 'question', content: [text('a', { type: 'bold' })] }));
    for (const json of [
      null,
      1,
      'doc',
      [],
      {},
      { type: 'paragraph' },
      { type: 'doc' },
      { type: 'doc', content: 'x' },
    ]) {
      expectRefused(json);
    }
  });
});

describe('a document beyond the limits', () => {
  it('is refused for its depth, even when it contains itself', () => {
    let nested: DocumentNode = p('deep');
    for (let depth = 0; depth < 5000; depth += 1) nested = { type: 'blockquote', content: [nested] };
    expectRefused(aDocument(nested), 'invalid-input');
    const loop: DocumentNode = { type: 'blockquote', content: [] };
    loop.content?.push(loop);
    expect(refusalOf(aDocument(loop))?.code).toBe('invalid-input');
  });

  it('is refused for its size, and for a table that asks for a huge grid', () => {
    expectRefused(aDocument(p('x'.repeat(2_000_001))), 'invalid-input');
    expectRefused({ type: 'doc', content: new Array<DocumentNode>(MAX_NODES + 1).fill(p()) }, 'invalid-input');
    const cell: DocumentNode = { type: 'tableCell', attrs: { colspan: 100, rowspan: 100 }, content: [p()] };
    const row: DocumentNode = { type: 'tableRow', content: new Array<DocumentNode>(20).fill(cell) };
    expectRefused(aDocument({ type: 'table', content: new Array<DocumentNode>(100).fill(row) }), 'invalid-input');
  });

  it('says nothing of its content', () => {
    const error = refusalOf(aDocument({ type: 'secret-word', content: [text('secret-text')] }));
    expect(`${error?.message} ${JSON.stringify(error?.details)}`).not.toMatch(/secret/u);
  });
});

it('every attribute of the schema has a rule, and every rule an attribute', () => {
  const types = [...Object.values(documentSchema.nodes), ...Object.values(documentSchema.marks)];
  const known = types.map((type) => [type.name, Object.keys(type.spec.attrs ?? {}).sort()] as const);
  const ruled = Object.entries(attributeRules).map(([name, rules]) => [name, Object.keys(rules).sort()] as const);
  expect(Object.fromEntries(known.filter(([, attributes]) => attributes.length > 0))).toEqual(
    Object.fromEntries(ruled),
  );
});
