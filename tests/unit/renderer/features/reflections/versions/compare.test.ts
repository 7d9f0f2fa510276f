import { expect, test } from 'vitest';
import {
  type ComparedLine,
  compareLines,
} from '../../../../../../src/renderer/features/reflections/versions/compare.ts';
import { type Line, linesOf } from '../../../../../../src/renderer/features/reflections/versions/lines.ts';
import type { DocumentNode, ReflectionDocument } from '../../../../../../src/shared/document/document.ts';

const line = (text: string, kind: Line['kind'] = 'text'): Line => ({ kind, text });
/** `kept [only here] kept` */
const marked = (lines: ComparedLine[]) =>
  lines.map(({ stretches }) => stretches.map(({ text, only }) => (only ? `[${text}]` : text)).join(''));

function documentOf(...content: DocumentNode[]): ReflectionDocument {
  return { type: 'doc', attrs: { version: 1 }, content };
}
const paragraph = (text: string): DocumentNode => ({ type: 'paragraph', content: [{ type: 'text', text }] });

test('words that only one side has are marked on that side, and equal lines stand side by side', () => {
  const before = [line('I waited for four seconds.'), line('Then she laughed.'), line('Gone since.')];
  const now = [line('I waited for eight seconds.'), line('Then she laughed.'), line('New since.')];
  const passages = compareLines(before, now);
  expect(passages.map(({ differs }) => differs)).toEqual([true, false, true]);
  expect(marked(passages[0]?.before ?? [])).toEqual(['I waited for [four] seconds.']);
  expect(marked(passages[0]?.now ?? [])).toEqual(['I waited for [eight] seconds.']);
  expect(marked(passages[1]?.now ?? [])).toEqual(['Then she laughed.']);
  expect(marked(passages[2]?.before ?? [])).toEqual(['[Gone] since.']);
});

test('each side keeps every line of its own, in order, whatever changed', () => {
  const before = [line('One'), line('Two two'), line('Three'), line('Four')];
  const now = [line('Zero'), line('One'), line('Two 2'), line('Four'), line('Five five')];
  const passages = compareLines(before, now);
  const side = (which: 'before' | 'now') =>
    passages.flatMap((passage) => passage[which].map(({ stretches }) => stretches.map(({ text }) => text).join('')));
  expect(side('before')).toEqual(before.map(({ text }) => text));
  expect(side('now')).toEqual(now.map(({ text }) => text));
});

test('texts without anything in common are compared within a second', () => {
  const text = (step: number) =>
    Array.from({ length: 100 }, (_, row) =>
      line(Array.from({ length: 100 }, (_, word) => `w${(row * word * step) % 977}`).join(' ')),
    );
  const begun = performance.now();
  compareLines(text(3), text(7));
  expect(performance.now() - begun).toBeLessThan(2_000);
});

test('a stage that became a heading under another model is not a difference', () => {
  const stage: DocumentNode = {
    type: 'stage',
    attrs: { modelId: 'kolb', stageId: 'concrete-experience', name: 'Concrete experience' },
    content: [paragraph('She laughed.')],
  };
  const heading: DocumentNode = {
    type: 'heading',
    attrs: { level: 2, stageId: 'concrete-experience' },
    content: [{ type: 'text', text: 'Concrete experience' }],
  };
  const before = linesOf('Laughter', documentOf(stage));
  const now = linesOf('Laughter', documentOf(heading, paragraph('She laughed.')));
  expect(compareLines(before, now).some(({ differs }) => differs)).toBe(false);
});

test('lists, quotations, questions and pictures are lines of their own', () => {
  const item: DocumentNode = { type: 'listItem', content: [paragraph('First')] };
  const lines = linesOf(
    '',
    documentOf(
      { type: 'question', content: [{ type: 'text', text: 'What happened?' }] },
      { type: 'bulletList', content: [item] },
      { type: 'blockquote', content: [paragraph('A plan')] },
      { type: 'image', attrs: { imageId: 'x', alt: '' } },
      { type: 'paragraph' },
    ),
  );
  expect(lines.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
    'question: What happened?',
    'item: First',
    'quote: A plan',
    'picture: ',
  ]);
});
