// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { anEditor } from './anEditor.ts';

const KOLB = '0190a0a0-0000-7000-8000-000000000001';
const citation = { type: 'citation', attrs: { sourceId: KOLB, words: 'Kolb, 1984', pages: '21' } };
const paragraph = { type: 'paragraph', content: [{ type: 'text', text: 'Round ' }, citation] };
const shown = (sources: Parameters<typeof anEditor>[1]) =>
  anEditor([paragraph], sources).view.dom.querySelector<HTMLElement>('.citation');

test('a citation shows its words, and the work that it means', () => {
  const dom = shown({ sources: [{ id: KOLB, words: 'Kolb, 1984', title: 'Experiential Learning' }] });
  expect([dom?.textContent, dom?.title]).toEqual(['(Kolb, 1984, p. 21)', 'Experiential Learning']);
  expect(dom?.classList.contains('citation-missing')).toBe(false);
});

test('a citation whose source is gone says so and keeps its last words; before the library is known it says nothing', () => {
  const gone = shown({ sources: [] });
  expect(gone?.textContent).toBe('(Kolb, 1984, p. 21)');
  expect(gone?.classList.contains('citation-missing')).toBe(true);
  expect(gone?.getAttribute('aria-description')).toContain('no longer in the library');
  expect(shown({ sources: null })?.classList.contains('citation-missing')).toBe(false);
});
