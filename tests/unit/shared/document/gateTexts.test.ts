import { expect, test } from 'vitest';
import { checkDocument, plainText } from '../../../../src/shared/document/document.ts';
import { gateTexts, withAlt, withChanges } from '../../../../src/shared/document/gateTexts.ts';
import { joined } from '../../../../src/shared/domain/anonymity/report.ts';
import { aDocument, mention, p, text } from './documents.ts';

const IMAGE = '0190a0a0-0000-7000-8000-000000000009';
const document = aDocument(
  p('Then ', text('Oka', { type: 'bold' }), 'for said to ', mention('Client 2'), ': well.'),
  { type: 'bulletList', content: [{ type: 'listItem', content: [p('Amara')] }] },
  { type: 'image', attrs: { imageId: IMAGE, alt: 'Okafor at work', width: null } },
  p('Okafor again'),
);

test('a document is read in one piece, run by run, with the descriptions of its pictures apart', () => {
  const [main, alt] = gateTexts(document, { id: 's1', label: '2.1' });
  expect(joined(main?.text ?? '')).toBe('Then Okafor said to Client 2: well.\nAmara\nOkafor again');
  expect(main).toMatchObject({ id: 's1', place: 'section', label: '2.1' });
  expect(alt).toEqual({ id: `s1#alt:${IMAGE}`, place: 'alt-text', label: '2.1', text: 'Okafor at work' });
});

test('words are put in the places that were found, across formatting and blocks, and nothing else changes', () => {
  const [main] = gateTexts(document, { id: 's1', label: '' });
  const all = joined(main?.text ?? '');
  const changes = [...all.matchAll(/Okafor/gu)].map(({ index }) => ({ from: index, to: index + 6, words: 'Client 1' }));
  const changed = checkDocument(withChanges(document, changes));
  expect(plainText(changed)).toBe('Then Client 1 said to Client 2: well.\nAmara\nOkafor at work\nClient 1 again');
  expect(changed.content[0]?.content?.[1]).toEqual(text('Client 1', { type: 'bold' }));
  const from = all.indexOf('Amara');
  const across = withChanges(document, [{ from, to: from + 'Amara\nOkafor'.length, words: 'Client 1' }]);
  expect(plainText(across)).toContain('Client 1\nOkafor at work\n again');
  expect(plainText(withAlt(document, IMAGE, 'Client 1 at work'))).toContain('Client 1 at work');
});
