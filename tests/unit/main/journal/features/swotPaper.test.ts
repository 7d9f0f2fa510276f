import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { densityFor, type SheetItem, type SwotSheet } from '../../../../../src/main/journal/features/swot/sheet.ts';
import { emptyIdentity } from '../../../../../src/shared/domain/client.ts';
import { swotQuadrants } from '../../../../../src/shared/domain/evidence.ts';
import { quadrantNames } from '../../../../../src/shared/domain/swot.ts';
import { aJournal, type TestJournal } from '../../../../helpers/journal.ts';
import { aSwotPassage } from '../../../../helpers/swot.ts';

let journal: TestJournal;
beforeEach(async () => {
  journal = await aJournal();
});
afterEach(() => journal.remove());

/** The paper as text: the HTML, or the document’s XML. */
async function paper(format: 'pdf' | 'docx', snapshotId: string | null = null): Promise<string> {
  const made = await journal.call.papers.make({ order: { paper: 'swot', snapshotId }, format });
  if ('html' in made) return made.html;
  if ('text' in made) return made.text;
  return strFromU8(unzipSync(Buffer.from(made.base64, 'base64'))['word/document.xml'] ?? new Uint8Array());
}

/** The words of an XML or HTML text. */
const words = (markup: string) =>
  markup
    .replaceAll(/<style>.*?<\/style>/gsu, '')
    .replaceAll(/<[^>]+>/gu, ' ')
    .replaceAll(/\s+/gu, ' ');

async function aSwot(): Promise<string> {
  const { call } = journal;
  const passage = await aSwotPassage(call, 'strength', { quote: 'I went back and said so.' });
  const grounds = [{ kind: 'evidence', ref: passage } as const];
  const facts = { heading: 'I go back', text: 'Late, but I do.', themes: ['ethics'], state: 'in-hand' } as const;
  return call.swot.add({ quadrant: 'strength', ...facts, themes: [...facts.themes], grounds });
}

test('both formats hold the four quadrants, what each item rests on and the pairs, on a page lying', async () => {
  const { call } = journal;
  const insideId = await aSwot();
  const outsideId = await call.swot.add({ quadrant: 'threat', heading: 'A full diary' });
  await call.swot.addPair({ insideId, outsideId, sentence: 'Say it at home.' });
  for (const format of ['pdf', 'docx'] as const) {
    const text = words(await paper(format));
    for (const name of Object.values(quadrantNames)) expect(text).toContain(name);
    expect(text).toContain('As it is on 20 November 2026.');
    expect(text).toContain('S1 I go back');
    expect(text).toContain('in hand · ethics');
    expect(text).toContain('“I went back and said so.” (Reflection “Three weeks on”, 2 Feb 2026)');
    expect(text).toMatch(/T1 A full diary\s+No evidence yet\./u);
    expect(text).toContain('S1 with T1: Say it at home.');
    expect(text).toContain('Nothing yet.');
  }
  expect(await paper('docx')).toContain('w:orient="landscape"');
});

test('a snapshot is printed as it was frozen, whatever came after', async () => {
  const { call } = journal;
  const id = await aSwot();
  const frozen = await call.swot.freeze('Spring');
  await call.swot.save({ id, patch: { heading: 'I come back sooner' } });
  const text = words(await paper('pdf', frozen));
  expect(text).toContain('“Spring”, frozen on 20 November 2026.');
  expect(text).toContain('S1 I go back');
  expect(text).not.toContain('sooner');
});

test('a name of the register is replaced by the code name, and markup stays words', async () => {
  const { call } = journal;
  const client = await call.clients.create({ codeName: 'Heron' });
  await call.clients.setIdentity({
    id: client,
    identity: { ...emptyIdentity, realName: 'Henrietta Quillfeather', aliases: [] },
  });
  const passage = await aSwotPassage(call, 'threat', { quote: 'Quillfeather asked <b>me</b>.' });
  const grounds = [{ kind: 'evidence', ref: passage } as const];
  await call.swot.add({ quadrant: 'threat', heading: 'Henrietta leaves', text: '<script>1</script>', grounds });
  for (const format of ['pdf', 'docx'] as const) {
    const text = await paper(format);
    expect(text).not.toMatch(/quillfeather|henrietta/iu);
    expect(text).not.toContain('<script>');
    expect(text).toContain('Heron leaves');
    expect(text).toContain('Heron asked &lt;b&gt;me&lt;/b&gt;.');
  }
});

const quillfeather = { ...emptyIdentity, realName: 'Henrietta Quillfeather', aliases: [] };

test('a snapshot’s name is kept by code names, when it is made and when it is renamed', async () => {
  const { call } = journal;
  const client = await call.clients.create({ codeName: 'Heron' });
  await call.clients.setIdentity({ id: client, identity: quillfeather });
  await aSwot();
  const id = await call.swot.freeze('Before Henrietta left');
  expect((await call.swot.snapshots())[0]?.name).toBe('Before Heron left');
  await call.swot.renameSnapshot({ id, name: 'After Quillfeather' });
  expect((await call.swot.snapshots())[0]?.name).toBe('After Heron');
  expect(await paper('pdf', id)).toContain('“After Heron”');
});

test('a snapshot that was frozen before a client entered the register is coded when it is printed', async () => {
  const { call } = journal;
  const passage = await aSwotPassage(call, 'threat', { quote: 'Quillfeather asked me.' });
  const insideId = await aSwot();
  const grounds = [{ kind: 'evidence', ref: passage } as const];
  const text = 'Henrietta again.';
  const outsideId = await call.swot.add({ quadrant: 'threat', heading: 'Henrietta leaves', text, grounds });
  await call.swot.addPair({ insideId, outsideId, sentence: 'Ask Henrietta.' });
  const frozen = await call.swot.freeze('With Henrietta');
  const client = await call.clients.create({ codeName: 'Heron' });
  await call.clients.setIdentity({ id: client, identity: quillfeather });
  for (const format of ['pdf', 'docx'] as const) {
    const made = await paper(format, frozen);
    expect(made).not.toMatch(/quillfeather|henrietta/iu);
    expect(made).toContain('Heron leaves');
    expect(made).toContain('Ask Heron.');
    expect(made).toContain('With Heron');
  }
  expect(JSON.stringify([await call.swot.snapshots(), await call.swot.sheet(frozen)])).not.toMatch(/henrietta/iu);
  const { items: changes } = await call.swot.compare({ before: frozen, after: null });
  expect(changes.filter(({ isReworded }) => isReworded)).toEqual([]);
});

test('the SWOT is no table', async () => {
  await expect(journal.call.papers.make({ order: { paper: 'swot', snapshotId: null }, format: 'csv' })).rejects.toThrow(
    'PDF',
  );
});

test('the more there is, the smaller it is set, then texts are cut, then headings stand alone, then they are counted', () => {
  const sheetWith = (count: number, text: string): SwotSheet => {
    const item: SheetItem = { number: 'S1', heading: 'Something noticed', text, marks: '', grounds: [] };
    const items = Array.from({ length: count }, () => item);
    const quadrants = swotQuadrants.map((quadrant) => ({ quadrant, name: quadrantNames[quadrant], items }));
    return { title: '', subtitle: '', quadrants, pairs: [] };
  };
  const long = 'What it means for the work. '.repeat(12);
  expect(densityFor(sheetWith(2, 'Short.'))).toMatchObject({ points: 11.5, most: Number.POSITIVE_INFINITY });
  expect(densityFor(sheetWith(5, 'What it means.')).points).toBeGreaterThan(8);
  expect(densityFor(sheetWith(4, long)).textLength).toBeLessThan(long.length);
  expect(densityFor(sheetWith(9, long))).toMatchObject({ textLength: 0, most: Number.POSITIVE_INFINITY });
  const crowded = densityFor(sheetWith(200, ''));
  expect(crowded.most).toBeGreaterThan(5);
  expect(crowded.most).toBeLessThan(20);
});
