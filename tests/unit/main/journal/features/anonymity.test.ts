import { afterEach, beforeEach, expect, test } from 'vitest';
import { type GateText, isClear } from '../../../../../src/shared/domain/anonymity/report.ts';
import { emptyIdentity } from '../../../../../src/shared/domain/client.ts';
import { aJournal, type TestJournal } from '../../../../helpers/journal.ts';

let journal: TestJournal;
beforeEach(async () => {
  journal = await aJournal();
  await journal.call.clients.create({
    codeName: 'Client 1',
    identity: {
      ...emptyIdentity,
      realName: 'Dr Zoë van der Okafor-Lind',
      aliases: ['Zozo'],
      organisation: 'Brightwater & Sons Housing Ltd',
      contact: 'z.okafor@brightwater.example, 020 7946 0958',
    },
  });
});
afterEach(() => journal.remove());

const scope = 'submission:1';
const section = (text: GateText['text'], id = 's1'): GateText => ({ id, place: 'section', label: '2.1', text });

async function found(...texts: GateText[]) {
  const { findings } = await journal.call.anonymity.gate({ scope, texts });
  return findings.map(({ kind, words, replacements }) => [kind, words, replacements.map((one) => one.words).join()]);
}

test('a client is found by name, in the possessive, by initials, split by formatting and within an address', async () => {
  expect(await found(section('I met zoe van der Okafor-Lind’s manager.'))).toEqual([
    ['name', 'zoe van der Okafor-Lind', 'Client 1'],
  ]);
  expect(await found(section(['With Z. van der Oka', 'for-', 'Lind I felt at ease.']))).toEqual([
    ['name', 'Z. van der Okafor-Lind', 'Client 1'],
  ]);
  expect(await found(section('The Zo\u00adzos of this world, and Brightwater and Sons Housing.'))).toEqual([
    ['alias', 'Zo\u00adzo', 'Client 1'],
    ['organisation', 'Brightwater and Sons Housing', 'Client 1’s organisation'],
  ]);
  expect(await found(section('Write to Z.Okafor@Brightwater.example or ring +44 (0)20 79 46 09 58.'))).toEqual([
    ['email', 'Z.Okafor@Brightwater.example', 'Client 1’s email address'],
    ['phone', '+44 (0)20 79 46 09 58', 'Client 1’s telephone number'],
  ]);
});

test('what is accepted with a reason is not asked about again, and the acceptance can be taken back', async () => {
  const texts = [section('In May Imogen, aged 43, told me so.')];
  const before = await journal.call.anonymity.gate({ scope, texts });
  expect(before.findings.map(({ kind, words }) => [kind, words])).toEqual([
    ['unregistered-name', 'Imogen'],
    ['age', 'aged 43'],
  ]);
  expect(isClear(before)).toBe(false);
  const keys = before.findings.map(({ key }) => key);
  const ids = await journal.call.anonymity.accept({ scope, keys, reason: 'A figure in a novel.' });
  const after = await journal.call.anonymity.gate({ scope, texts: [section('So: Imogen, aged 43, told me.')] });
  expect(after.findings.map(({ acceptance }) => acceptance?.reason)).toEqual([
    'A figure in a novel.',
    'A figure in a novel.',
  ]);
  expect(isClear(after)).toBe(true);
  expect(isClear(await journal.call.anonymity.gate({ scope: 'submission:2', texts }))).toBe(false);
  await journal.call.anonymity.withdraw({ scope, ids });
  expect(isClear(await journal.call.anonymity.gate({ scope, texts }))).toBe(false);
});

test('an author in the library of sources is no suspect, in whatever text they are named', async () => {
  const text = section('It was then that Argyris came to mind.');
  expect(await found(text)).toEqual([['unregistered-name', 'Argyris', '']]);
  await journal.call.sources.add({
    kind: 'book',
    authors: [{ family: 'Argyris', given: 'Chris' }],
    year: 1974,
    title: 'Theory in Practice',
    container: '',
    publisher: 'Jossey-Bass',
    place: 'San Francisco',
    edition: '',
    volume: '',
    issue: '',
    pages: '',
    doi: '',
    url: '',
    accessedOn: null,
  });
  expect(await found(text)).toEqual([]);
});
