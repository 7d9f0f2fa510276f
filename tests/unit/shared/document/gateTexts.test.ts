import { expect, test } from 'vitest';
import { checkDocument, plainText } from '../../../../src/shared/document/document.ts';
import { type AsideText, overAside } from '../../../../src/shared/document/gateAside.ts';
import { gateLines, withChanges } from '../../../../src/shared/document/gateTexts.ts';
import { joined } from '../../../../src/shared/domain/anonymity/report.ts';
import { aDocument, mention, p, text } from './documents.ts';

const IMAGE = '0190a0a0-0000-7000-8000-000000000009';
const place = { id: 's1', label: '2.1' };
const document = aDocument(
  p('Then ', text('Oka', { type: 'bold' }), 'for said to ', mention('Client 2'), ': well.'),
  { type: 'bulletList', content: [{ type: 'listItem', content: [p('Amara')] }] },
  { type: 'image', attrs: { imageId: IMAGE, alt: 'Okafor at work', width: null } },
  p('Okafor again ', text('here', { type: 'link', attrs: { href: 'https://okafor.example' } })),
);
const checked = (content: typeof document.content) => checkDocument({ ...document, content });

test('a document is read in one piece, run by run, with what stands beside its lines apart', () => {
  const lines = gateLines(document.content, place);
  expect(joined(lines.text)).toBe('Then Okafor said to Client 2: well.\nAmara\nOkafor again here');
  expect(lines).toMatchObject({ id: 's1', place: 'section', label: '2.1' });
  const aside: AsideText[] = [];
  const same = overAside(
    document.content,
    place,
    (one) => {
      aside.push(one);
      return one.text;
    },
    (frozen) => frozen,
  );
  expect(same).toEqual(document.content);
  expect(aside).toEqual([
    { id: `s1#alt:${IMAGE}`, place: 'alt-text', label: '2.1', text: 'Okafor at work' },
    { id: 's1#link', place: 'section', label: '2.1', text: 'https://okafor.example' },
  ]);
});

test('words are put in the places that were found, across formatting and blocks, and nothing else changes', () => {
  const all = joined(gateLines(document.content, place).text);
  const changes = [...all.matchAll(/Okafor/gu)].map(({ index }) => ({ from: index, to: index + 6, words: 'Client 1' }));
  const changed = checked(withChanges(document.content, changes));
  expect(plainText(changed)).toBe('Then Client 1 said to Client 2: well.\nAmara\nOkafor at work\nClient 1 again here');
  expect(changed.content[0]?.content?.[1]).toEqual(text('Client 1', { type: 'bold' }));
  const from = all.indexOf('Amara');
  const across = withChanges(document.content, [{ from, to: from + 'Amara\nOkafor'.length, words: 'Client 1' }]);
  expect(plainText(checked(across))).toContain('Client 1\nOkafor at work\n again');
});

test('what stands beside the lines is put in other words too, and a link that told somebody stays as its words', () => {
  const say = ({ text: words }: AsideText) => words.replace(/okafor/iu, 'Client 1');
  const changed = checked(overAside(document.content, place, say, (frozen) => frozen));
  expect(plainText(changed)).toContain('Client 1 at work');
  expect(JSON.stringify(changed)).not.toContain('okafor.example');
  expect(changed.content.at(-1)?.content).toEqual([text('Okafor again here')]);
});
