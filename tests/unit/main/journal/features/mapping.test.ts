import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { emptyIdentity } from '../../../../../src/shared/domain/client.ts';
import type { PaperFormat } from '../../../../../src/shared/domain/paper.ts';
import { aLink, aPiece, aRequirement, aUnit } from '../../../../helpers/evidence.ts';
import { aJournal, type TestJournal } from '../../../../helpers/journal.ts';
import { aReflection } from '../../../../helpers/reflections.ts';

let journal: TestJournal;
beforeEach(async () => {
  journal = await aJournal('2026-11-20T10:00:00Z');
});
afterEach(() => journal.remove());

/** The sheet of a unit in a format, as text: the HTML, the table, or the document's XML. */
async function sheet(unitId: string, format: PaperFormat): Promise<string> {
  const made = await journal.call.papers.make({ order: { paper: 'mapping-sheet', unitId }, format });
  if ('html' in made) return made.html;
  if ('text' in made) return made.text;
  return strFromU8(unzipSync(Buffer.from(made.base64, 'base64'))['word/document.xml'] ?? new Uint8Array());
}

/** The words of an XML or HTML text. */
const words = (markup: string) => markup.replaceAll(/<style>.*?<\/style>/gsu, '').replaceAll(/<[^>]+>/gu, ' ');

async function evidenceFor(reference: string, quote: string, wish: Parameters<typeof aLink>[2] = {}): Promise<string> {
  const reflection = await aReflection(journal.call, { title: 'Three weeks on', day: '2026-02-02' });
  const piece = aPiece(reflection, [aLink('8588-503', reference, wish)], { quote });
  await journal.call.evidence.put(piece);
  return piece.id;
}

test('the sheet says for each criterion what there is, where it stands, how far it goes, and the writer’s note', async () => {
  const { call } = journal;
  await evidenceFor('1.1', 'She chose the next step herself.', { justification: 'The goal was reached.' });
  await evidenceFor('1.2', 'I asked too soon.', { strength: 'partly' });
  await call.readiness.judgeCriterion({
    unitId: '8588-503',
    reference: '1.2',
    judgement: { note: 'Look in the spring.' },
  });
  const page = words(await sheet('8588-503', 'pdf'));
  expect(page).toContain('1. “She chose the next step herself.” The goal was reached.');
  expect(page).toContain('1. Reflection “Three weeks on”, 2 Feb 2026');
  expect(page).toContain('1. “I asked too soon.” Supports it in part.');
  expect(page).toContain('Look in the spring.');
  expect(page).toMatch(/Not addressed yet: 1\.3, 2\.1, 2\.2, 2\.3\./);
  expect(page).toContain('Addressed in part: 1.2.');
  expect(page).toContain('M/617/2909');
  expect(page).toContain('Made on 20 November 2026.');

  const rows = (await sheet('8588-503', 'csv')).split('\r\n');
  const coverageOf = (reference: string) =>
    /,(None|Partial|Full),/u.exec(
      rows.find((row) => row.includes(`"${reference} `) || row.includes(`,${reference} `)) ?? '',
    )?.[1];
  expect(['1.1', '1.2', '1.3'].map(coverageOf)).toEqual(['Full', 'Partial', 'None']);
});

test('what the writer answered with “not yet” is covered in part, and the comment says why', async () => {
  const { call } = journal;
  const question = 'Is it a real comparison?';
  const requirement = { ...aRequirement({ kind: 'judgement', question }), criteria: ['1.1'] };
  await call.units.addOwn(aUnit({ requirements: [requirement] }));
  const reflection = await aReflection(call);
  await call.evidence.put(aPiece(reflection, [aLink('own-1', '1.1'), aLink('own-1', '1.2')]));
  const answer = (given: boolean | null) =>
    call.readiness.judgeRequirement({ unitId: 'own-1', requirementId: requirement.id, answer: given });
  const rows = async () => (await sheet('own-1', 'csv')).split('\r\n').slice(1, 3);
  await answer(false);
  const [first, second] = await rows();
  expect(first).toMatch(/,Partial,.*Not yet, by the writer’s own answer: Is it a real comparison\?/u);
  expect(second).toMatch(/,Full,/u);
  await call.readiness.judgeCriterion({ unitId: 'own-1', reference: '1.1', judgement: { done: true } });
  expect((await rows())[0]).toContain(',Partial,');
  await answer(true);
  expect((await rows())[0]).toMatch(/,Full,(?!.*Not yet)/u);
});

test('the sheet of a unit that is about some clients says which, by code names', async () => {
  const { call } = journal;
  const ids: string[] = [];
  for (const codeName of ['Client 3', 'Client 2']) {
    const clientId = await call.clients.create({ codeName, identity: { ...emptyIdentity, realName: 'Ada Oduya' } });
    ids.push(await call.engagements.create({ clientId, kind: 'coaching', startedOn: '2026-01-05' }));
  }
  expect(words(await sheet('8588-501', 'pdf'))).not.toContain('About the work');
  await call.readiness.chooseEngagements({ unitId: '8588-501', engagementIds: ids });
  for (const format of ['pdf', 'docx'] as const) {
    expect(words(await sheet('8588-501', format))).toContain('About the work with Client 2, Client 3.');
  }
});

test('all formats hold the same words, and the Word document repeats its heading row', async () => {
  await evidenceFor('1.1', 'She chose the next step herself.');
  const [page, document, table] = [
    words(await sheet('8588-503', 'pdf')),
    await sheet('8588-503', 'docx'),
    await sheet('8588-503', 'csv'),
  ];
  for (const text of [page, words(document), table]) {
    expect(text).toContain('“She chose the next step herself.”');
    expect(text).toContain('Assessment evidence');
  }
  expect(document).toContain('<w:tblHeader/>');
  expect(document).toContain('w:val="Heading1"');
  expect(document).toContain('w:val="Heading2"');
});

test('a name of the register is replaced by the code name, in quotes, notes, titles and reasons, in every format', async () => {
  const { call } = journal;
  const client = await call.clients.create({ codeName: 'Heron' });
  await call.clients.setIdentity({
    id: client,
    identity: { ...emptyIdentity, realName: 'Henrietta Quillfeather', aliases: ['Hen'] },
  });
  const reflection = await aReflection(call, { title: 'Quillfeather again', day: '2026-02-02' });
  const link = aLink('8588-503', '1.1', { justification: 'Henrietta’s own words.' });
  await call.evidence.put(aPiece(reflection, [link], { quote: 'HENRIETTA QUILLFEATHER said that she was done.' }));
  await call.readiness.judgeCriterion({ unitId: '8588-503', reference: '1.1', judgement: { note: 'Ask Hen first.' } });
  for (const format of ['pdf', 'docx', 'csv'] as const) {
    const text = words(await sheet('8588-503', format));
    expect(text).not.toMatch(/quillfeather|henrietta|\bhen\b/iu);
    expect(text).toContain('“Heron said that she was done.”');
    expect(text).toContain('“Heron again”');
    expect(text).toContain('Ask Heron first.');
  }
});

test('markup and formulas in what was written stay words', async () => {
  await evidenceFor('1.1', '<script>alert(1)</script>');
  const note = '=HYPERLINK("http://example.org")';
  await journal.call.readiness.judgeCriterion({ unitId: '8588-503', reference: '1.1', judgement: { note } });
  expect(await sheet('8588-503', 'pdf')).toContain('&lt;script&gt;alert(1)');
  expect(await sheet('8588-503', 'pdf')).not.toContain('<script>');
  expect(await sheet('8588-503', 'csv')).toContain(`"'=HYPERLINK`);
});

test('evidence whose text is gone is not on the sheet, and what is too much is counted', async () => {
  const { call } = journal;
  const reflection = await aReflection(call, { title: 'A long year', day: '2026-02-02' });
  for (let index = 1; index <= 43; index += 1) {
    await call.evidence.put(aPiece(reflection, [aLink('8588-503', '1.1')], { quote: `Passage number ${index}.` }));
  }
  const sheetOfMany = words(await sheet('8588-503', 'pdf'));
  expect(sheetOfMany.match(/Passage number \d+\./gu)).toHaveLength(40);
  expect(sheetOfMany).toContain('And 3 more.');
  // The text is saved without any of these passages.
  const { document } = await call.reflections.byId(reflection);
  await call.reflections.save({ id: reflection, patch: { document } });
  expect(words(await sheet('8588-503', 'pdf'))).not.toContain('Passage number');
});

test('a unit that is not there has no sheet', async () => {
  await expect(sheet('0000-000', 'pdf')).rejects.toThrow('no such unit');
});
