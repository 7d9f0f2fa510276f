import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFrameworkFile } from '../../../../../src/renderer/features/frameworks/readFrameworkFile.ts';

const file = (content: string) => new File([content], 'framework.json', { type: 'application/json' });
const competency = (at: number, more: object = {}) => ({
  id: `c-${at}`,
  name: `Competency ${at}`,
  description: '',
  ...more,
});
const framework = (more: object = {}) => ({
  id: 'mine',
  name: 'Mine',
  publisher: '',
  scale: { least: 1, most: 5, words: [] },
  domains: [{ name: '', competencies: [competency(1), competency(2)] }],
  ...more,
});
const read = (content: unknown) => readFrameworkFile(file(JSON.stringify(content)));
const many = (count: number) => Array.from({ length: count }, (_, at) => competency(at));
const problemsOf = async (content: unknown) => {
  const given = await read(content);
  return 'problems' in given ? given.problems : [];
};

test('a shipped framework’s own file is read as it is', async () => {
  const content: unknown = JSON.parse(readFileSync('resources/frameworks/icf.json', 'utf8'));
  expect(await read(content)).toEqual({ content });
});

test('a file that is cut short or no JSON says so', async () => {
  for (const content of ['{"id": "mine"', '', 'Competencies: 1. Listening']) {
    expect(await readFrameworkFile(file(content))).toEqual({ problems: [expect.stringContaining('not a JSON file')] });
  }
});

test('a file over 1 MB is told the limit and is not read', async () => {
  const [problem] = await readFrameworkFile(file('x'.repeat(1024 * 1024 + 1))).then((given) =>
    'problems' in given ? given.problems : [],
  );
  expect(problem).toBe('This file is larger than 1 MB. A framework is a page or two of text: is it the right file?');
});

test('ten thousand competencies are told the limit in one sentence', async () => {
  expect(await problemsOf(framework({ domains: [{ name: '', competencies: many(10_000) }] }))).toEqual([
    'domains › 1 › competencies: A domain holds 60 competencies at most.',
  ]);
  const three = Array.from({ length: 3 }, (_, at) => ({
    name: `${at}`,
    competencies: many(120).slice(at * 40, at * 40 + 40),
  }));
  expect(await problemsOf(framework({ domains: three }))).toEqual([
    'domains: A framework holds 100 competencies at most: this one has 120.',
  ]);
  const domains = Array.from({ length: 10_000 }, (_, at) => ({ name: `${at}`, competencies: [competency(at)] }));
  expect(await problemsOf(framework({ domains }))).toContain('domains: A framework holds 20 domains at most.');
});

test.each<[string, object, string]>([
  [
    'two equal ids',
    { domains: [{ name: '', competencies: [competency(1), competency(1, { name: 'Other' })] }] },
    'Two competencies have the id “c-1”',
  ],
  [
    'two equal names',
    { domains: [{ name: '', competencies: [competency(1), competency(2, { name: 'COMPETENCY 1' })] }] },
    'Two competencies are called',
  ],
  ['an id with spaces', { id: 'my framework' }, 'id: small letters, digits and hyphens'],
  ['no scale', { scale: undefined }, 'scale: this is missing'],
  [
    'words for some steps only',
    { scale: { least: 1, most: 5, words: ['low'] } },
    'Name every step of the scale, or none.',
  ],
  [
    'an empty word for a step',
    { scale: { least: 0, most: 2, words: ['low', '  ', 'high'] } },
    'scale › words: Step 1 of the scale has an empty name. Name every step of the scale, or none.',
  ],
  [
    'nothing but empty words',
    { scale: { least: 1, most: 3, words: ['', '', ''] } },
    'Step 1 of the scale has an empty name.',
  ],
  ['an empty domain', { domains: [{ name: 'Empty', competencies: [] }] }, 'A domain needs at least one competency.'],
  ['something that does not belong there', { levels: 3 }, 'this does not belong here: levels'],
])('a framework with %s says what is wrong and where', async (_, more, sentence) => {
  expect((await problemsOf(framework(more))).join('\n')).toContain(sentence);
});
