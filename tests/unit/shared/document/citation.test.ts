// @vitest-environment happy-dom
import { DOMSerializer, DOMParser as SchemaParser } from '@tiptap/pm/model';
import { expect, test } from 'vitest';
import { documentSchema } from '../../../../src/shared/document/check.ts';
import {
  checkDocument,
  citedIn,
  plainText,
  withCitations,
  wordCount,
} from '../../../../src/shared/document/document.ts';
import { toHtml } from '../../../../src/shared/document/html.ts';
import { toMarkdown } from '../../../../src/shared/document/markdown.ts';
import { aDocument, p } from './documents.ts';

const KOLB = '0190a0a0-0000-7000-8000-000000000001';
const cite = (words = 'Kolb, 1984', pages = '21') => ({ type: 'citation', attrs: { sourceId: KOLB, words, pages } });
const document = aDocument(p('Learning goes round ', cite(), ' & round.'));

test('a citation says its authors, its year and its pages in every form in which a text is given out', () => {
  const text = 'Learning goes round (Kolb, 1984, p. 21) & round.';
  expect(plainText(document)).toBe(text);
  expect(wordCount(document)).toBe(8);
  expect(toHtml(document, { imageSrc: (id) => id })).toBe(`<p>${text.replace('&', '&amp;')}</p>`);
  expect(toMarkdown(document, { imagePath: (id) => id })).toBe(`${text.replace('&', '\\&')}\n`);
});

test('a citation survives the clipboard, is known by its source, and follows when the source is cited otherwise', () => {
  const copied = globalThis.document.createElement('div');
  const node = documentSchema.nodeFromJSON(document);
  copied.append(DOMSerializer.fromSchema(documentSchema).serializeFragment(node.content));
  expect(SchemaParser.fromSchema(documentSchema).parse(copied).toJSON().content).toEqual(document.content);
  expect(citedIn(aDocument(p(cite(), cite('Kolb, 1984', ''))))).toEqual([KOLB]);
  const renewed = withCitations(document, new Map([[KOLB, 'Kolb, 1984a']]));
  expect(plainText(checkDocument(renewed))).toContain('(Kolb, 1984a, p. 21)');
});

test('a citation without a source or without words is refused', () => {
  for (const attrs of [
    {},
    { sourceId: 'kolb', words: 'Kolb, 1984' },
    { sourceId: KOLB, words: ' ' },
    { sourceId: KOLB },
  ]) {
    expect(() => checkDocument(aDocument(p({ type: 'citation', attrs })))).toThrow();
  }
});
