import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { nameLists } from '../../../../src/main/journal/features/anonymity/catalogue.ts';
import { sampleReflections } from '../../../../src/main/journal/features/sample/data.ts';
import { anonymityGate } from '../../../../src/shared/domain/anonymity/gate.ts';
import { listsOf } from '../../../../src/shared/domain/anonymity/lists.ts';
import type { Finding } from '../../../../src/shared/domain/anonymity/report.ts';
import { aRegister, forms, type Planted, plantedTexts, strangersIn } from '../../../helpers/planted.ts';
import { createRandom } from '../../../helpers/random.ts';

const lists = listsOf(nameLists, ['kolb', 'schon', 'gibbs', 'argyris', 'brookfield', 'moon', 'whitmore', 'goleman']);
const overlaps = (finding: Finding, { from, to }: { from: number; to: number }) =>
  finding.from < to && from < finding.to;

test('of 10,000 texts with a registered name in every form and place, the name is found in each', () => {
  const register = aRegister(500);
  const planted = plantedTexts(10_000, register, createRandom(7));
  const byText = Map.groupBy(
    anonymityGate(register, lists).look(planted.map(({ text }) => text)).findings,
    ({ textId }) => textId,
  );
  const missed = (one: Planted) =>
    !byText
      .get(one.text.id)
      ?.some(
        (finding) =>
          overlaps(finding, one) && finding.replacements.some(({ clientId }) => clientId === one.client.clientId),
      );
  expect(planted.filter(missed).map(({ form, text }) => [form, text.text])).toEqual([]);
});

/** The sample's prose, whose people have no names: every suspicion in it is a wrong one. */
const prose = sampleReflections.flatMap(({ stages }) => Object.values(stages)).filter((text) => text.length > 80);

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;

test('people whom the register does not know: the figures that docs/anonymity.md gives are those that are measured', () => {
  const gate = anonymityGate([], lists).look;
  const strangers = strangersIn(
    Array.from({ length: 2_000 }, (_, at) => prose[at % prose.length] ?? ''),
    createRandom(11),
  );
  const asked = gate(strangers.map(({ text }) => text)).findings.filter(({ kind }) => kind === 'unregistered-name');
  const byText = Map.groupBy(asked, ({ textId }) => textId);
  const found = strangers.filter((one) => byText.get(one.text.id)?.some((finding) => overlaps(finding, one))).length;
  const right = asked.filter((finding) =>
    strangers.some((one) => one.text.id === finding.textId && overlaps(finding, one)),
  ).length;
  const figures = { recall: percent(found, strangers.length), precision: percent(right, asked.length) };
  const document = readFileSync('docs/anonymity.md', 'utf8');
  expect(document).toContain(`in ${Object.keys(forms).length} forms`);
  expect(document).toContain(`found: ${figures.recall}`);
  expect(document).toContain(`right: ${figures.precision}`);
});
