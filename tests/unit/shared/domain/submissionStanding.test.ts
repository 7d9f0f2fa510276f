import { expect, test } from 'vitest';
import { paragraph } from '../../../../src/shared/document/build.ts';
import type { DocumentNode, ReflectionDocument } from '../../../../src/shared/document/types.ts';
import { adviceOf } from '../../../../src/shared/domain/submission/advice.ts';
import { countSubmission } from '../../../../src/shared/domain/submission/counting.ts';
import { looseEnds } from '../../../../src/shared/domain/submission/standing.ts';

const quote = (evidenceId: string, text: string): DocumentNode => ({
  type: 'quotation',
  attrs: { evidenceId, text, source: 'Reflection, 10 Nov 2026' },
});
const block = (blockId: string, frozen = ''): DocumentNode => ({
  type: 'liveBlock',
  attrs: { blockId, source: 'hours', of: '', caption: 'Hours', frozen },
});
const section = (stageId: string, ...content: DocumentNode[]): DocumentNode => ({
  type: 'stage',
  attrs: { stageId, name: stageId },
  content,
});

const text: ReflectionDocument = {
  type: 'doc',
  attrs: { version: 1 },
  content: [
    section('c1.1', paragraph('My own words.'), quote('same', 'I asked.'), quote('other', 'I asked too soon.')),
    section('c1.2', { type: 'blockquote', content: [quote('gone', 'Nobody said so.')] }, block('live'), block('gone')),
    section('c2.1', block('frozen', JSON.stringify({ kind: 'table' })), quote('unknown', 'Not asked about yet.')),
  ],
};

const now: Record<string, string> = { same: 'I asked.', other: 'I asked much too soon.' };
const known = {
  quote(id: string) {
    if (id === 'unknown') return undefined;
    return now[id] === undefined ? null : { now: now[id] };
  },
  block: ({ blockId }: { blockId: string }) =>
    blockId === 'gone' || blockId === 'frozen' ? ({ state: 'gone', content: null } as const) : undefined,
};

test('quotes that changed or are gone, and live blocks whose source is gone, are found where they stand', () => {
  expect(looseEnds(text, known)).toEqual([
    { what: 'quote-changed', section: 'c1.1', place: { type: 'quotation', index: 1 }, words: 'I asked too soon.' },
    { what: 'quote-gone', section: 'c1.2', place: { type: 'quotation', index: 2 }, words: 'Nobody said so.' },
    { what: 'block-gone', section: 'c1.2', place: { type: 'liveBlock', index: 1 }, words: 'Table 2' },
  ]);
});

test('the advice names them first, and each sentence leads to the block itself', () => {
  const advice = adviceOf([], countSubmission(text), null, looseEnds(text, known));
  expect(advice.map(({ words }) => words)).toEqual([
    '“I asked too soon.” has changed since it was quoted.',
    '“Nobody said so.” is quoted, and its evidence is no longer in the journal.',
    'Table 2 shows what it showed last: its source is no longer in the journal.',
  ]);
  expect(advice[1]?.leadsTo).toEqual({ section: 'c1.2', block: { type: 'quotation', index: 2 } });
  expect(new Set(advice.map(({ id }) => id)).size).toBe(3);
});
