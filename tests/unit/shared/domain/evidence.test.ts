import { v7 as uuid } from 'uuid';
import { describe, expect, test } from 'vitest';
import { type DocumentNode, passagesOf, type ReflectionDocument } from '../../../../src/shared/document/document.ts';
import { criterionId, linkSchema, newEvidenceSchema, targetKey } from '../../../../src/shared/domain/evidence.ts';
import { aLink, aPiece, marked } from '../../../helpers/evidence.ts';

const doc = (...content: DocumentNode[]): ReflectionDocument => ({ type: 'doc', attrs: { version: 1 }, content });
const p = (...content: DocumentNode[]): DocumentNode => ({ type: 'paragraph', content });
const text = (words: string): DocumentNode => ({ type: 'text', text: words });

/** The passages of these blocks, by id. */
const passages = (...content: DocumentNode[]) => Object.fromEntries(passagesOf(doc(...content)));

describe('the passages of a document', () => {
  test('are the words under each mark, in the order in which they begin', () => {
    const found = passagesOf(doc(p(text('I '), marked('waited', 'b'), text('.')), p(marked('She wept.', 'a'))));
    expect([...found]).toEqual([
      ['b', 'waited'],
      ['a', 'She wept.'],
    ]);
  });

  test('may overlap, and other marks part no passage', () => {
    const bold: DocumentNode = { ...marked('long', 'a', 'b') };
    bold.marks?.push({ type: 'bold' });
    expect(passages(p(marked('I waited ', 'a'), bold, marked(' enough', 'b')))).toEqual({
      a: 'I waited long',
      b: 'long enough',
    });
  });

  test('go on in the next block on a new line, also through lists, quotations, stages and tables', () => {
    const cell = (...content: DocumentNode[]): DocumentNode => ({ type: 'tableCell', content });
    const item: DocumentNode = { type: 'listItem', content: [p(marked('two', 'a'))] };
    const stage: DocumentNode = {
      type: 'stage',
      attrs: { modelId: 'kolb', stageId: 'experience', name: 'Experience' },
      content: [{ type: 'blockquote', attrs: { given: false }, content: [p(marked('three', 'a'))] }],
    };
    const table: DocumentNode = {
      type: 'table',
      content: [{ type: 'tableRow', content: [cell(p(marked('four', 'a'))), cell(p(marked('five', 'a')))] }],
    };
    expect(passages(p(marked('one', 'a')), { type: 'bulletList', content: [item] }, stage, table)).toEqual({
      a: 'one\ntwo\nthree\nfour\nfive',
    });
  });

  test('keep line breaks, and a client by the code name', () => {
    const marks = [{ type: 'evidence', attrs: { evidenceId: 'a' } }];
    const lineBreak: DocumentNode = { type: 'hardBreak', marks };
    const client: DocumentNode = { type: 'client', attrs: { clientId: uuid(), codeName: 'Client 3' }, marks };
    expect(passages(p(marked('With ', 'a'), client, lineBreak, marked('I waited.', 'a')))).toEqual({
      a: 'With Client 3\nI waited.',
    });
  });

  test('with one id in two places, after a copy and paste, are one piece with both texts', () => {
    expect(passages(p(marked('I waited.', 'a')), p(text('Then:')), p(marked('I waited.', 'a')))).toEqual({
      a: 'I waited.\nI waited.',
    });
  });

  test('in two places of one line are kept apart', () => {
    expect(passages(p(marked('I waited', 'a'), text(', she wept, '), marked('I waited', 'a')))).toEqual({
      a: 'I waited … I waited',
    });
  });

  test('are not those of other marks, nor of a mark without an id', () => {
    const strange = [{ type: 'evidence' }, { type: 'evidence', attrs: { evidenceId: 7 } }, { type: 'bold' }];
    expect(passages(p({ ...text('I waited.'), marks: strange }), { type: 'horizontalRule' }, p())).toEqual({});
    expect(passages()).toEqual({});
  });

  test('of spaces alone have no words', () => {
    expect(passages(p(marked('   ', 'a')))).toEqual({ a: '' });
  });
});

describe('what evidence may be', () => {
  test('a piece with a link to each kind of target is taken', () => {
    const kinds = ['criterion', 'competency', 'swot', 'need', 'tag'] as const;
    const links = kinds.map((kind) => ({ ...aLink('701', '1.1'), target: { kind, id: 'x' } }));
    expect(newEvidenceSchema.parse(aPiece(uuid(), links)).links).toHaveLength(5);
  });

  test.each([
    ['a quote of ten megabytes', aPiece(uuid(), [], { quote: 'x'.repeat(10 * 1024 * 1024) })],
    ['an id that is none', aPiece(uuid(), [], { id: 'evidence' })],
    ['a source that is none', aPiece('somewhere', [])],
    [
      'more links than anyone makes',
      aPiece(
        uuid(),
        Array.from({ length: 41 }, (_, at) => aLink('701', `1.${at}`)),
      ),
    ],
    ['a target without an id', aPiece(uuid(), [aLink('701', '1.1', { target: { kind: 'tag', id: '' } })])],
    ['a justification of pages', aPiece(uuid(), [aLink('701', '1.1', { justification: 'x'.repeat(501) })])],
  ])('%s is refused', (_, piece) => {
    expect(newEvidenceSchema.safeParse(piece).success).toBe(false);
  });

  test('the spaces around a justification and a label are nobody’s words', () => {
    const items = [{ item: 'alternative', label: ' mentoring scheme ' }];
    const link = linkSchema.parse(aLink('701', '1.1', { justification: '  Shows it. ', items }));
    expect(link).toMatchObject({ justification: 'Shows it.', items: [{ label: 'mentoring scheme' }] });
  });

  test('a criterion is named by its unit, so that 1.1 of two units are two targets', () => {
    expect(criterionId('D7.02', '1.1')).toBe('D7.02:1.1');
    expect(targetKey(aLink('701', '1.1').target)).not.toBe(targetKey(aLink('702', '1.1').target));
    expect(targetKey({ kind: 'tag', id: 'x' })).not.toBe(targetKey({ kind: 'need', id: 'x' }));
  });
});
