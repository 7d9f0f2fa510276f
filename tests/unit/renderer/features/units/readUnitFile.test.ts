import { expect, test } from 'vitest';
import { readUnitFile } from '../../../../../src/renderer/features/units/readUnitFile.ts';
import { aCriterion, aUnit } from '../../../../helpers/evidence.ts';

const file = (content: string) => new File([content], 'unit.json', { type: 'application/json' });
const read = (unit: unknown) => readUnitFile(file(JSON.stringify(unit)));

async function problemsOf(unit: unknown): Promise<string[]> {
  const answer = await read(unit);
  return 'problems' in answer ? answer.problems : [];
}

test('a unit whose parts fit together is read', async () => {
  expect(await read(aUnit({ id: 'body-7' }))).toMatchObject({ unit: { id: 'body-7' } });
});

test('what is wrong is said with its place, counted from one, in words', async () => {
  const broken = {
    ...aUnit({ criteria: [aCriterion('1.1'), { ...aCriterion('first'), asks: '' }] }),
    kind: 'exam',
    credits: 'five',
    colour: 'green',
  };
  expect(await problemsOf(broken)).toEqual([
    'credits: this should be a number',
    'kind: this should be one of: assignment, portfolio, reflective',
    'outcomes › 1 › criteria › 2 › reference: a number such as 1.2',
    'outcomes › 1 › criteria › 2 › asks: this is empty',
    'this does not belong here: colour',
  ]);
});

test('a missing part, an unknown kind of rule and a reference that stands twice are each named', async () => {
  const { name: _, ...nameless } = aUnit();
  expect(await problemsOf(nameless)).toContain('name: this is missing');
  const odd = { ...aUnit(), requirements: [{ id: 'a', title: 'A', criteria: [], rule: { kind: 'telepathy' } }] };
  expect(await problemsOf(odd)).toContain('requirements › 1 › rule › kind: there is no rule of this kind');
  const twice = aUnit({ criteria: [aCriterion('1.1'), aCriterion('1.1')] });
  expect(await problemsOf(twice)).toEqual(['“1.1” stands twice in this unit. Give each its own.']);
});

test('ten megabytes, half a file and a picture are refused with a clear sentence each', async () => {
  const large = await readUnitFile(file('x'.repeat(10 * 1024 * 1024)));
  expect(large).toEqual({ problems: [expect.stringContaining('larger than 1 MB')] });
  for (const content of ['{"id": "half', '\u0089PNG']) {
    expect(await readUnitFile(file(content))).toEqual({ problems: [expect.stringContaining('not a JSON file')] });
  }
});

test('a file with hundreds of mistakes shows the first of them and how many there are', async () => {
  const criteria = Array.from({ length: 20 }, () => ({ reference: 'x' }));
  const problems = await problemsOf({ ...aUnit(), outcomes: [{ number: 1, title: 'One', criteria }] });
  expect(problems).toHaveLength(31);
  expect(problems.at(-1)).toMatch(/^And \d+ more\.$/u);
});
